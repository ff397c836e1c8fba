import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localeCodes } from './locales.ts';

/**
 * What depends on a language is a property of its row in `locales.ts` or stands in its dictionary:
 * no other file names a language, so that one more needs no other change. `officialLocale`,
 * `defaultLocale`, `translationBeside` and `counterpartOf` say which language is meant.
 */
const code = `(?:${localeCodes.join('|')})`;
const branch = new RegExp(
  [
    `(['"\`])${code}(?:-${code})?\\1`,
    `\\.${code}\\b(?!\\.(?:txt|yaml|json|mdx))`,
    `(?<![\\w'-])${code}:`,
    `_${code}\\b`,
  ].join('|'),
);

/** Files that name a language rightly, and why. */
const rightly: Readonly<Record<string, string>> = {
  'scripts/bench/search.ts': 'asks for words of a language, to see how fast they are found',
  'scripts/bench/load.ts': 'a page of its own to compare with',
  'scripts/contact-sheet.ts': 'a page of its own, in English, for those who keep up the site',
};

function withoutComments(text: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, blank);
}

/** Lines that name a language, as `path:line: text`. */
function branchesIn(path: string, text: string): string[] {
  return withoutComments(text)
    .split('\n')
    .flatMap((line, index) => (branch.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
}

test.each([
  `if (locale !== 'zh') return;`,
  `const name = term.en;`,
  `const lengths = { zh: 40, en: 76 };`,
  `  evidence_en: z.array(text),`,
  `<Text locale="zh" />`,
  `const edition = 'zh-en';`,
])('%s is seen', (line) => {
  expect(branchesIn('example.ts', line)).toEqual([`example.ts:1: ${line.trim()}`]);
});

test.each([
  `if (locale !== officialLocale) return;`,
  `import source from '../content/plan/source.zh.txt?raw';`,
  `// in 'zh' and 'en'`,
  `const when = written.end;`,
])('%s is passed over', (line) => {
  expect(branchesIn('example.ts', line)).toEqual([]);
});

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(?:astro|ts)$/.test(path) && !path.endsWith('.test.ts'))
    .filter((path) => !path.startsWith('src/i18n/')),
);

test('no file outside src/i18n/ names a language', () => {
  const found = ['astro.config.mjs', ...files]
    .filter((path) => !(path in rightly))
    .flatMap((path) => branchesIn(path, readFileSync(path, 'utf8')));
  expect(found).toEqual([]);
});

test('every file that may name a language does', () => {
  // A site for another plan has no contact sheet: that needs the browser tests.
  const silent = Object.keys(rightly)
    .filter((path) => existsSync(path))
    .filter((path) => branchesIn(path, readFileSync(path, 'utf8')).length === 0);
  expect(silent).toEqual([]);
});
