import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, matchesGlob, relative, resolve } from 'node:path';
import { compile } from 'tailwindcss';
import { describe, expect, test } from 'vitest';
import { strengths } from './schema/measure-facts.ts';

const folder = 'src/styles';
/** Sheets that are read on their own: paper, pictures, and what other sites embed. */
const apart = [
  'booklet.css',
  'embed.css',
  'pictures.css',
  'popup.css',
  'poster.css',
  'print.css',
  'tiles.css',
];
/** Stylesheets of one kind of page each, with the page that they are for. */
const ofOnePage = {
  'measure-pages.css': 'src/pages/[lang]/measures/[key].astro',
  'home-page.css': 'src/pages/[lang]/index.astro',
  'plan-page.css': 'src/pages/[lang]/plan.astro',
  'guide-pages.css': 'src/pages/guides/[language]/index.astro',
};
const entries = ['site.css', ...Object.keys(ofOnePage)];
const mostLines = 500;
const fewestUtilities = 80;

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const read = (path: string) => readFileSync(path, 'utf8');
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
const siteSheets = sheets.filter((name) => !apart.includes(name));
const templates = ['components', 'layouts', 'pages', 'client']
  .flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map((path) =>
      join('src', room, path),
    ),
  )
  .filter((path) => /\.(?:astro|ts)$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: read(path) }));

/** Words between quotation marks in an expression: `['pair', isLast && 'mt-md']`. */
function quoted(expression: string): string[] {
  return [...expression.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
    ([, plain, template]) => plain ?? template?.replace(/\$\{[^}]*\}/g, ' ') ?? '',
  );
}

/** The classes that a template or a browser’s script writes as such. */
function classesIn(text: string): string[] {
  const written = [
    ...[...text.matchAll(/\bclass="([^"]*)"/g)].map(([, value = '']) => value),
    ...[...text.matchAll(/\bclass(?::list)?=\{((?:[^{}]|\{[^{}]*\})*)\}/g)].flatMap(
      ([, value = '']) => quoted(value.replace(/[!=]==? '[^']*'/g, '')),
    ),
    ...[...text.matchAll(/(?:className =\s+|\bclass: )'([^']*)'/g)].map(([, value = '']) => value),
  ];
  return written.flatMap((value) => value.split(/\s+/)).filter((name) => name !== '');
}

/** Names that the sheets give by hand, as selectors of classes and as utilities. */
function namesIn(css: string): string[] {
  const plain = withoutComments(css).replace(/@(?:apply|source|import)[^;]*;/g, '');
  const selectors = [...plain.matchAll(/([^{};]*)\{/g)].map(([, selector = '']) => selector);
  return selectors.flatMap((selector) => [
    ...[...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
    ...[...selector.matchAll(/@utility ([\w-]+?)(?:-\*)?\s*$/g)].map(([, name = '']) => name),
  ]);
}

const require = createRequire(import.meta.url);
async function compiled(entry: string) {
  return compile(read(join(folder, entry)), {
    base: resolve(folder),
    loadStylesheet: async (id, base) => {
      const path = id.startsWith('.') ? resolve(base, id) : require.resolve(id);
      return { path, base: dirname(path), content: read(path) };
    },
  });
}

/** The selector of a class in a stylesheet. */
const escaped = (name: string) => name.replace(/[^\w-]/g, '\\$&').replace(/^(\d)/, '\\3$1 ');

const written = new Map<string, string>();
for (const { path, text } of templates) for (const name of classesIn(text)) written.set(name, path);
const byHand = new Set(sheets.flatMap((name) => namesIn(read(join(folder, name)))));
const utilities = new Set(namesIn(read(join(folder, 'utilities.css'))));
const site = (await compiled('site.css')).build([...written.keys()]);
const generated = [...written.keys()].filter((name) => site.includes(`.${escaped(name)}`));

test(`the pages of the site have at most ${mostLines} lines of CSS that are written by hand`, () => {
  const lines = siteSheets.flatMap((name) => withoutComments(read(join(folder, name))).split('\n'));
  expect(lines.filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(mostLines);
});

test(`at least ${fewestUtilities} of Tailwind’s utilities are in use`, () => {
  const own = (name: string) => {
    const plain = name.split(':').at(-1) ?? '';
    return [...utilities].some((utility) => plain === utility || plain.startsWith(`${utility}-`));
  };
  const theirs = generated.filter((name) => !byHand.has(name) && !own(name));
  expect(theirs.length).toBeGreaterThanOrEqual(fewestUtilities);
});

describe('no class is without use', () => {
  test('what a template writes looks like something', () => {
    const known = new Set([...generated, ...byHand]);
    const idle = [...written].filter(([name]) => !known.has(name));
    expect(idle.map(([name, path]) => `${path}: “${name}” has no style. Remove it.`)).toEqual([]);
  });

  test('what a sheet describes is written in a template', () => {
    const words = new Set([
      ...templates.flatMap(({ text }) => text.match(/[a-zA-Z][\w-]*/g) ?? []),
      ...strengths,
    ]);
    const used = (name: string) =>
      words.has(name) || (utilities.has(name) && [...words].some((w) => w.startsWith(`${name}-`)));
    const idle = [...byHand].filter(
      (name) => !used(name) && !siteSheets.some((sheet) => applied(sheet).includes(name)),
    );
    expect(idle.map((name) => `“.${name}” is in no template. Remove it.`)).toEqual([]);
  });
});

/** The utilities that a sheet applies to what it describes. */
function applied(sheet: string): string[] {
  return [...read(join(folder, sheet)).matchAll(/@apply ([^;]*);/g)].flatMap(([, names = '']) =>
    names.split(/\s+/),
  );
}

test('no value is written out that the theme has a name for', () => {
  const tokens = new Map(
    [...read(join(folder, 'tokens.css')).matchAll(/--([a-z][\w-]*):\s*([^;]+);/g)].map(
      ([, name = '', value = '']) => [value, name] as const,
    ),
  );
  const names = [...written, ...sheets.flatMap((s) => applied(s).map((n) => [n, s] as const))];
  const faults = names.flatMap(([name, path]) => {
    const value = /\[([^\]]+)\]$/.exec(name)?.[1]?.replaceAll('_', ' ') ?? '';
    const token = tokens.get(value) ?? tokens.get(value.replace(/^\./, '0.'));
    return token ? [`${path}: “${name}” is --${token}. Use that.`] : [];
  });
  expect(faults).toEqual([]);
});

describe.each(entries)('%s', (entry) => {
  test('holds what engines of 2022 can lay out, and no machinery', async () => {
    const words = templates.flatMap(({ text }) => text.match(/[^\s"'`{}<>;=]+/g) ?? []);
    const css = (await compiled(entry)).build(words);
    expect(css.match(/--tw-[\w-]+(?=:)|@property|color-mix/g) ?? []).toEqual([]);
  });
});

test.each(Object.entries(ofOnePage))(
  '%s has every component of %s as a source',
  async (entry, page) => {
    const { sources } = await compiled(entry);
    const reached = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const [, id = ''] of read(path).matchAll(/^import .* from '(\..*\.astro)';$/gm))
        visit(join(dirname(path), id));
    };
    visit(page);
    const isSource = (path: string) =>
      sources.some(({ base, pattern, negated }) => {
        const from = relative('.', resolve(base, pattern));
        return !negated && (matchesGlob(path, from) || matchesGlob(path, `${from}/**`));
      });
    const left = [...reached].filter((path) => classesIn(read(path)).length > 0 && !isSource(path));
    expect(left.map((path) => `${path} is no @source of ${entry}. Add it.`)).toEqual([]);
  },
);
