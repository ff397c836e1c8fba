import { expect, test } from 'vitest';
import { find, isSettled } from './find.ts';
import * as numbers from './numbers.ts';
import { SearchIndex } from './search-index.ts';
import * as spelling from './spelling.ts';

const index = new SearchIndex();
const titles = ['Withholding tax', 'Talent visas', 'Equipment leasing', 'Customs clearance'];
titles.forEach((title, at) => index.add('measure', String(at + 1), 'title', title));
index.add('term', 'visa', 'title', 'Talent visas of other places');

const tools = { numbers, spelling };
const keysOf = (query: string, options: Parameters<typeof find>[2] = { tools }) =>
  find(index, query, options).matches.map(({ entry }) => index.entries[entry]?.key);

test('a measure that is asked for by its number stands first, and once', () => {
  expect(keysOf('measure 3')).toEqual(['3']);
  const keys = keysOf('measure 2 talent visas');
  expect(keys[0]).toBe('2');
  expect(keys.filter((key) => key === '2')).toHaveLength(1);
});

test('a query is mended where that finds something, and says so', () => {
  const found = find(index, 'witholding tax', { tools });
  expect(found.corrected).toBe('withholding tax');
  expect(index.entries[found.matches[0]?.entry ?? -1]?.key).toBe('1');
});

test('nothing is said to have been searched for instead where only the number was found', () => {
  const found = find(index, 'measure 1 witholding tax', { tools });
  expect(found.matches.map(({ entry }) => index.entries[entry]?.key)).toEqual(['1']);
  expect(found.corrected).toBeNull();
});

test('what is to be searched to the letter is not mended', () => {
  expect(find(index, 'witholding', { tools, literal: true })).toMatchObject({
    matches: [],
    corrected: null,
  });
});

test('a measure comes before the term that is called likewise', () => {
  expect(keysOf('talent visas')[0]).toBe('2');
  expect(isSettled(find(index, 'talent visas', { tools }).matches[0])).toBe(true);
  expect(isSettled(undefined)).toBe(false);
});
