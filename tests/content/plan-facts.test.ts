import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { library } from '../support/live-library.ts';
import { factsIn } from './plan-facts.ts';
import { formatDate } from '../../src/model/format-date.ts';

const { site, identity, measures } = library;
const [, subdivision] = site.place.code.split('-');

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
