/** A colour of the site by its name in the stylesheet, in both schemes. */
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
  const light = declarations(block(css, ':root'));
  return {
    colours: light
      .filter(([, value]) => value.startsWith('#'))
      .map(([name, value]) => {
        const twin = dark.get(name);
        if (!twin) throw new Error(`src/styles/tokens.css: --${name} has no dark value. Add it.`);
        return { name, light: value, dark: twin };
      }),
    sizes: light
      .filter(([, value]) => /^(?:clamp\(|[\d.]+rem$)/.test(value))
      .map(([name, value]) => ({ name, value })),
  };
}

/** What stands between the braces that follow a selector. */
function block(css: string, selector: string): string {
  const start = css.indexOf('{', css.indexOf(`\n${selector}`));
  let depth = 0;
  for (let at = start; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return css.slice(start + 1, at);
  }
  return '';
}

function declarations(css: string): [name: string, value: string][] {
  return [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value.replace(/\s+/g, ' '),
  ]);
}
