import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from './support/site.ts';

/** What the oldest engines that are held (Chrome 99, Safari 15.4, Firefox 97) do not have. */
const unknownThere: readonly (readonly [name: string, pattern: RegExp])[] = [
  // But for one that docx makes when it fills templates, which nothing here asks of it.
  ['looking behind in a regular expression', /(?<!RegExp\(`)\(\?<[=!]/],
  ['toSorted, toReversed, toSpliced', /\.to(?:Sorted|Reversed|Spliced)\(/],
  ['groupBy', /\b(?:Object|Map)\.groupBy\(/],
  ['methods of sets', /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/],
  ['URL.parse, URL.canParse', /\bURL\.(?:parse|canParse)\(/],
  ['Promise.withResolvers, Promise.try', /\bPromise\.(?:withResolvers|try)\(/],
  ['AbortSignal.any, AbortSignal.timeout', /\bAbortSignal\.(?:any|timeout)\(/],
  ['Array.fromAsync', /\bArray\.fromAsync\(/],
  ['blocks that run once in a class', /\bstatic\s*\{/],
];

const scripts = readdirSync(join(folder, '_astro'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(folder, '_astro', name), 'utf8') }));

test.each(unknownThere)('no script for browsers needs %s', (_, pattern) => {
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter(({ text }) => pattern.test(text)).map(({ name }) => name)).toEqual([]);
});
