import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { library } from '../tests/support/library.ts';
import { localeCodes } from './i18n/locales.ts';
import { formatDate } from './model/format-date.ts';
import { toChineseNumeral } from './model/read-plan/numerals.ts';

/**
 * Names and numbers of this plan are content: in code and dictionaries another plan’s site would
 * print them. What is looked for is read from the content, so that it changes with it.
 */
const { site, identity, measures } = library;
const [, subdivision] = site.place.code.split('-');
const numberParts = localeCodes.map((locale) =>
  (identity.document_number[locale].split(/[〔[]/u)[0] ?? '').trim(),
);

const words = [
  ...localeCodes.flatMap((locale) => [
    site.name[locale],
    site.plan[locale],
    site.plan_label[locale],
    site.place.name[locale],
    site.headline[locale],
    identity.issuer[locale],
    identity.document_number[locale],
    formatDate(locale, identity.issued),
    formatDate(locale, identity.published),
  ]),
  ...numberParts,
  identity.index_number,
  identity.issued,
  new URL(site.address).hostname,
  new URL(identity.official_page).hostname,
  site.booklet,
];

/** The office that issued the plan, without its place. */
const offices = [
  identity.issuer.zh.replace(site.place.official_name.zh, ''),
  identity.issuer.en.split(' of the ')[0] ?? '',
];

/** The character by which documents name the place: the first of the number. */
const abbreviation = identity.document_number.zh.slice(0, 1);

const patterns: readonly RegExp[] = [
  ...[...words, ...offices, abbreviation, toChineseNumeral(measures.length)].map(
    (word) => new RegExp(escape(word), 'iu'),
  ),
  // As a word or the beginning of a name: cq-measure, cq51.
  new RegExp(`(?<![a-z0-9])${escape(subdivision ?? site.place.code)}(?![a-z])`, 'iu'),
  new RegExp(`(?<![\\w.#%-])${measures.length}(?![\\w%.]|-\\d)`, 'u'),
];

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** What a line says of this plan, if it does. */
function factsIn(line: string): string[] {
  return patterns.flatMap((pattern) => pattern.exec(line)?.[0] ?? []);
}

/** Published once and never changed; examples of plans, for tests and for measuring. */
const exempt = /^src\/client\/embed\/v1\.js$|\.test\.ts$|fixtures\.ts$|content-hashes\.txt$/;

const files = [
  ...['src', 'scripts', 'public', '.ci'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  ),
  'astro.config.mjs',
  'package.json',
  'Dockerfile',
  'playwright.config.ts',
]
  .filter((file) => !exempt.test(file) && !/\.(?:png|pdf|ico)$/.test(file))
  .sort();

describe('names and numbers of this plan', () => {
  test('stand in no line of code, no word of the interface and no published text file', () => {
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          factsIn(line).map(
            (fact) => `${file}:${index + 1} says “${fact}”: take it from content/site.yaml`,
          ),
        ),
    );
    expect(found).toEqual([]);
  });

  test('give no file its name', () => {
    const named = files.filter((file) => factsIn(file.replace(/^.*\//, '')).length > 0);
    expect(named).toEqual([]);
  });

  test.each([
    `"description": "The ${measures.length} measures"`,
    `title: '${site.place.name.zh}'`,
    `<${subdivision}-measure number="8">`,
    `const country = '${site.place.code}';`,
    `// as in ${identity.document_number.zh}`,
    `the ${formatDate('en', identity.issued)}`,
  ])('are found where they stand: %s', (line) => {
    expect(factsIn(line)).not.toEqual([]);
  });

  test.each(['width: 51%', 'const grid = 1.51;', '#515151', 'acquire', 'v51'])(
    'are not seen where they do not: %s',
    (line) => {
      expect(factsIn(line)).toEqual([]);
    },
  );
});
