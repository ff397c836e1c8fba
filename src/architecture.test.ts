import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The layers of src/, lowest first: a file may import from its own layer and from those below.
 * Files that stand alone in src/ are layers by their name.
 */
const layers: readonly (readonly string[])[] = [
  [
    'i18n/locale-rows',
    'i18n/locales',
    'i18n/derived-rows',
    'i18n/derived-locales',
    'i18n/limit-words',
    'i18n/numerals',
    'i18n/draft-words',
    'i18n/dictionaries',
    'publication',
  ],
  ['schema'],
  ['model'],
  ['i18n/translator', 'i18n/edition-name'],
  ['outputs'],
  ['tools'],
  ['integrations'],
  [
    'markdown',
    'site',
    'build-date',
    'load-library',
    'load-releases',
    'static-paths',
    'load-embed-context',
    'published-data',
    'published-files',
    'content.config',
  ],
  ['components'],
  ['layouts'],
  ['pages'],
];

/** Packages that may be shipped to browsers: small, kept up, permissively licensed. */
const shippable = new Set(['diff/lib/diff/array.js', 'docx']);

/** Which languages the site has: content, and a few bytes. */
const languages = '../content/languages.json';

/** Shipped to browsers, apart from the layers: see the tests on it below. */
const client = 'client';

interface SourceFile {
  /** Path within src/. */
  path: string;
  code: string;
  imports: Import[];
}

interface Import {
  /** A path within src/, or a package as it is named. */
  target: string;
  typeOnly: boolean;
}

const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|astro)$/.test(path))
  .sort()
  .map((path): SourceFile => {
    const code = readFileSync(`src/${path}`, 'utf8');
    return { path, code, imports: importsOf(path, code) };
  });
const isTest = ({ path }: SourceFile) => path.endsWith('.test.ts');
const files = all.filter((file) => !isTest(file));
const inFolder = (...folders: string[]) =>
  files.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));

/** Static imports, re-exports and `import()`, in TypeScript and in the frontmatter and scripts of Astro. */
function importsOf(path: string, code: string): Import[] {
  const statement =
    /\b(?:import|export)\s+(type\s)?(?:[\w*{][^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...withoutComments(code).matchAll(statement)].map(([, type, from, dynamic]) => {
    const name = from ?? dynamic ?? '';
    const target = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
    return { target, typeOnly: type !== undefined };
  });
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}

/** The layer of a path within src/: its number, lowest 0; -1 where the path is in none. */
function layerOf(path: string): number {
  const name = path.replace(/\.(?:ts|astro)$/, '');
  return layers.findIndex((folders) =>
    folders.some((folder) => name === folder || name.startsWith(`${folder}/`)),
  );
}

const isOwn = ({ target }: Import) => all.some(({ path }) => path === target);

describe('imports', () => {
  test('are read from every kind of statement', () => {
    const code = [
      `import a from './a.ts';`,
      `import type { B } from '../schema/b.ts';`,
      `import {\n  c,\n  d,\n} from "../i18n/c.ts";`,
      `import './side-effect.css';`,
      `export { e } from './e.ts';`,
      `const f = await import('./f.ts');`,
      `// import { g } from './g.ts';`,
      `import { readFileSync } from 'node:fs';`,
    ].join('\n');
    expect(importsOf('model/example.ts', code)).toEqual([
      { target: 'model/a.ts', typeOnly: false },
      { target: 'schema/b.ts', typeOnly: true },
      { target: 'i18n/c.ts', typeOnly: false },
      { target: 'model/side-effect.css', typeOnly: false },
      { target: 'model/e.ts', typeOnly: false },
      { target: 'model/f.ts', typeOnly: false },
      { target: 'node:fs', typeOnly: false },
    ]);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(files.length);
  });

  test('every file belongs to a layer, or is shipped to browsers', () => {
    const homeless = files.filter(
      ({ path }) => layerOf(path) < 0 && !path.startsWith(`${client}/`),
    );
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test('go one way: from a layer to itself and to those below', () => {
    const upward = files
      .filter(({ path }) => layerOf(path) >= 0)
      .flatMap(({ path, imports }) =>
        imports
          .filter((entry) => isOwn(entry) && layerOf(entry.target) > layerOf(path))
          .map(({ target }) => `${path} → ${target}`),
      );
    expect(upward).toEqual([]);
  });

  test('do not lead from one kind of output to another and back', () => {
    const kindOf = (path: string) => /^outputs\/([^/]+)\//.exec(path)?.[1];
    const arrows = new Map<string, Set<string>>();
    for (const { path, imports } of inFolder('outputs')) {
      const from = kindOf(path) ?? '';
      const to = imports.flatMap(({ target }) => kindOf(target) ?? []);
      arrows.set(
        from,
        new Set([...(arrows.get(from) ?? []), ...to.filter((kind) => kind !== from)]),
      );
    }
    const reached = (from: string, seen = new Set<string>()): Set<string> => {
      for (const to of arrows.get(from) ?? []) {
        if (!seen.has(to)) reached(to, seen.add(to));
      }
      return seen;
    };
    expect([...arrows.keys()].filter((kind) => reached(kind).has(kind))).toEqual([]);
  });

  test('lead from components and layouts to what is shipped to browsers only as a script or its text', () => {
    const mixed = files
      .filter(({ path }) => layerOf(path) >= 0)
      .flatMap(({ path, code, imports }) =>
        imports
          .filter(({ target, typeOnly }) => target.startsWith(`${client}/`) && !typeOnly)
          .filter(({ target }) => !target.endsWith('?raw'))
          .filter(() => !/<script>[^<]*\bimport\b/.test(code))
          .map(({ target }) => `${path} → ${target}`),
      );
    expect(mixed).toEqual([]);
  });

  test('do not reach out of src/, but for the content itself and in tests', () => {
    const outside = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.startsWith('..'))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(outside).toEqual([
      `i18n/locales.ts → ${languages}`,
      'load-library.ts → ../content/plan/source.zh.txt?raw',
    ]);
  });

  test('never lead back to where they began, those of types apart', () => {
    const leadsBack = (path: string) => {
      const seen = new Set<string>();
      const open = [path];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const targets = files.find((file) => file.path === next)?.imports ?? [];
        for (const { target } of targets.filter((entry) => isOwn(entry) && !entry.typeOnly)) {
          if (target === path) return true;
          if (!seen.has(target)) open.push(target);
          seen.add(target);
        }
      }
      return false;
    };
    expect(files.map(({ path }) => path).filter(leadsBack)).toEqual([]);
  });

  test('from tests are never imported by the code', () => {
    const tests = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.endsWith('.test.ts') || target.includes('vitest'))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(tests).toEqual([]);
  });
});

describe('schemas, the model and the outputs', () => {
  const pure = inFolder('schema', 'model', 'outputs');

  test.for<[name: string, pattern: RegExp]>([
    ['a clock', /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/],
    ['the environment', /\bprocess\.|\bimport\.meta\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b/],
  ])('have no %s inside', ([, pattern]) => {
    const found = pure.filter(({ code }) => pattern.test(withoutComments(code)));
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  test.for(['astro:content', 'node:fs', 'node:fs/promises', 'node:child_process'])(
    'do not import %s',
    (name) => {
      const found = pure.filter(({ imports }) => imports.some(({ target }) => target === name));
      expect(found.map(({ path }) => path)).toEqual([]);
    },
  );
});

describe('collections', () => {
  const asking = files.filter(({ code }) => /\bget(?:Collection|Entry|Entries)\(/.test(code));

  test('are read by load-library.ts, and by the pages that render an entry', () => {
    const others = asking.filter(
      ({ path, code }) =>
        path !== 'load-library.ts' &&
        !(path.startsWith('pages/') && /\bgetEntry\(/.test(code) && /\brender\(/.test(code)),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('are read as a whole by load-library.ts alone', () => {
    const whole = asking.filter(({ code }) => /\bgetCollection\(/.test(code));
    expect(whole.map(({ path }) => path)).toEqual(['load-library.ts']);
  });
});

describe('what is shipped to browsers', () => {
  const shipped = inFolder(client);

  test('says so in its first line', () => {
    const silent = shipped.filter(({ code }) => !code.startsWith('// Shipped to browsers'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('takes from elsewhere types, and functions of the model and the outputs that are pure', () => {
    const foreign = shipped.flatMap(({ path, imports }) =>
      imports
        .filter((entry) => isOwn(entry) && !entry.target.startsWith(`${client}/`))
        .filter(({ target, typeOnly }) => !typeOnly && !isShippable(target))
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(foreign).toEqual([]);
  });

  test('has no package in it', () => {
    const packages = shipped.flatMap(({ path, imports }) =>
      imports
        .filter((entry) => !isOwn(entry) && !entry.typeOnly)
        .map(({ target }) => `${path} → ${target}`),
    );
    expect(packages).toEqual([]);
  });
});

/** Pure all the way down: of the model or the outputs, with no import that would weigh on browsers. */
function isShippable(target: string): boolean {
  const file = files.find(({ path }) => path === target);
  if (target === languages) return true;
  if (
    !file ||
    !/^(?:model|outputs|i18n\/(?:locale-rows|locales|derived-rows|derived-locales|limit-words|numerals))/.test(
      target,
    )
  )
    return false;
  return file.imports
    .filter(({ typeOnly }) => !typeOnly)
    .every(({ target: name }) => shippable.has(name) || isShippable(name));
}

describe('tests', () => {
  test('do not stand in src/pages/, where they would become public routes', () => {
    const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' });
    expect(routes.filter((path) => /\.(?:test|spec)\./.test(path))).toEqual([]);
  });

  test('stand beside the code that they test', () => {
    const lonely = all.filter(isTest).filter(({ path }) => {
      const beside = readdirSync(`src/${posix.dirname(path)}`);
      return !beside.some((name) => /\.(?:ts|astro|css)$/.test(name) && !name.endsWith('.test.ts'));
    });
    expect(lonely.map(({ path }) => path)).toEqual([]);
  });

  test('are never skipped, nor run alone', () => {
    const left = all
      .filter(isTest)
      .filter(({ code }) => /\b(?:test|it|describe)\.(?:skip|only|todo|fails)\b/.test(code));
    expect(left.map(({ path }) => path)).toEqual([]);
  });

  // Those of this content stand in tests/content/: a site for another plan runs all others.
  test('of the code never read the content of this site', () => {
    const live =
      /live-library|\breadLibrary\(|\breadContentFiles\(\)|\b(?:read\w+|exists|glob|cp)(?:Sync)?(?:<[^(]*>)?\(\s*['"`]\/?content\b|\bresolve\('content\b/;
    const seen = ["readFileSync('content/site.yaml')", 'readContentFiles()', 'glob(`/content/**`)'];
    expect(seen.filter((code) => !live.test(code))).toEqual([]);
    const scripts = readdirSync('scripts', { encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => ({ path: `scripts/${path}`, code: readFileSync(`scripts/${path}`, 'utf8') }));
    const reading = [...all.filter(isTest), ...scripts]
      .filter(({ path }) => path !== 'architecture.test.ts')
      .filter(({ code }) => live.test(code));
    expect(reading.map(({ path }) => path)).toEqual([]);
  });
});
