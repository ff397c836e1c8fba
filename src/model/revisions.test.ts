import { expect, test } from 'vitest';
import { recentRevisions, revisionsOf, translationVersion } from './revisions.ts';
import { inLanguages } from '../../tests/support/in-languages.ts';

const what = inLanguages({ zh: '改', en: 'Changed.' });
const newest = { date: '2027-02-01', what, measures: [8] };
const middle = { date: '2027-01-01', what, measures: [9], translation: '1.1' };
const first = { date: '2026-11-25', what, measures: 'all' as const, translation: '1.0' };

test('a measure has the revisions that name it, and those of all', () => {
  expect(revisionsOf(8, [newest, middle, first])).toEqual([newest, first]);
});

test('of these a page shows the newest, and those of which it keeps a copy', () => {
  const all = [newest, middle, first];
  expect(recentRevisions(all, new Set([first.date]))).toEqual([newest, first]);
  expect(recentRevisions(all, new Set())).toEqual([newest]);
  expect(recentRevisions([first], new Set([first.date]))).toEqual([first]);
});

test('the translation is of the newest version that a revision gives', () => {
  expect(translationVersion([newest, middle, first])).toEqual({
    version: '1.1',
    date: '2027-01-01',
  });
  expect(translationVersion([])).toBeNull();
});
