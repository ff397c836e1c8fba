import { expect, test } from 'vitest';
import { contentOf, queryTerms } from './query.ts';

const wordsOf = (query: string, ignored: string[] = []) =>
  contentOf(query, new Set(ignored)).map(({ text }) => text);

test('words that only ask, and those that say nothing on this site, are left out', () => {
  expect(wordsOf('what is the visa')).toEqual(['visa']);
  expect(wordsOf('visa measures', ['measures'])).toEqual(['visa']);
});

test('a query of nothing else is asked as it stands', () => {
  expect(wordsOf('what is the')).toEqual(['what', 'is', 'the']);
  expect(wordsOf('measures', ['measures'])).toEqual(['measures']);
});

test('the last word may still be being written, unless the query has ended', () => {
  const unfinished = (query: string, ends: boolean) =>
    queryTerms(contentOf(query, new Set()), ends).map((term) => term.unfinished);
  expect(unfinished('visa scho', false)).toEqual([false, true]);
  expect(unfinished('visa school', true)).toEqual([false, false]);
});
