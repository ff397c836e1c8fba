import { expect, test } from 'vitest';
import { wordsToAvoid } from './words-to-avoid.ts';

test('the words stand without the reasons', () => {
  expect(wordsToAvoid('“QDLP”, the outbound scheme; “QFII”, for securities')).toEqual([
    '“QDLP”',
    '“QFII”',
  ]);
});

test('a note without quoted words names none', () => {
  expect(wordsToAvoid('leaving out the three zone committees')).toEqual([]);
});
