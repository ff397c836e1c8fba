import { expect, test } from 'vitest';
import { tokensOf } from '../../../model/search-words/tokens.ts';
import { correctWords, nearestWord } from './correct.ts';
import { SearchIndex } from './search-index.ts';

const index = new SearchIndex();
index.add('measure', '1', 'title', 'Withholding tax on dividends');
index.add('measure', '2', 'title', 'Talent visas, and visas for visitors');
index.add('measure', '3', 'title', 'Leasing for at least a year');

const corrected = (query: string, unfinished: boolean) =>
  correctWords(index, tokensOf(query), unfinished).map(({ text }) => text);

test('a word that nothing has becomes the one that it is nearest to', () => {
  expect(corrected('witholding tax', false)).toEqual(['withholding', 'tax']);
  expect(corrected('dividens', false)).toEqual(['dividends']);
});

test('a word that is still being written is left alone where a word begins so', () => {
  expect(corrected('tax leasi', true)).toEqual(['tax', 'leasi']);
  expect(corrected('tax leasi', false)).toEqual(['tax', 'least']);
  expect(corrected('leasi tax', true)).toEqual(['least', 'tax']);
  expect(corrected('tax withholdimg', true)).toEqual(['tax', 'withholding']);
});

test.each(['tx', 'qflp', '2024', 'submarine'])('%s is near to nothing', (word) => {
  expect(nearestWord(index, word)).toBeNull();
});
