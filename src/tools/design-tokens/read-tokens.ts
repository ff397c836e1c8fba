/** A colour of the site by its name in the theme, in both schemes. */
export interface ColourToken {
  name: string;
  light: string;
  dark: string;
}

export interface Tokens {
  colours: ColourToken[];
  /** Sizes of type and space, as written: `0.875rem`. */
  sizes: { name: string; value: string }[];
}

/**
 * The values of `src/styles/tokens.css`, in its order: the one place where they are written.
 * @throws naming a colour that has no dark value
 */
export function readTokens(css: string): Tokens {
  const dark = new Map(declarations(block(css, '@media screen and (prefers-color-scheme: dark)')));
  const theme = ['@theme static', '@theme inline'].flatMap((part) =>
    declarations(block(css, part)),
  );
  return {
    colours: theme
      .filter(([name]) => name.startsWith('color-'))
      .map(([name, value]) => {
        const twin = dark.get(name);
        if (!twin) throw new Error(`src/styles/tokens.css: --${name} has no dark value. Add it.`);
        return { name: name.slice('color-'.length), light: value, dark: twin };
      }),
    sizes: theme
      .filter(([name]) => /^(?:text|spacing|container|breakpoint)-/.test(name))
      .map(([name, value]) => ({ name, value })),
  };
}

/** What stands between the braces that follow a selector; nothing, where there is no such selector. */
function block(css: string, selector: string): string {
  const at = css.indexOf(`\n${selector}`);
  if (at === -1) return '';
  const start = css.indexOf('{', at);
  let depth = 0;
  for (let end = start; end < css.length; end += 1) {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
    if (depth === 0) return css.slice(start + 1, end);
  }
  return '';
}

function declarations(css: string): [name: string, value: string][] {
  return [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value.replace(/\s+/g, ' '),
  ]);
}
