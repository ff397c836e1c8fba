import { expect, test } from 'vitest';
import type { MarkedPiece } from './mark-text.ts';
import { sentenceOfTerm } from './sentence-of-term.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';

const sentence = (id: `s${number}`, zh: (string | null)[], en: (string | null)[] = []) => {
  const pieces = (terms: (string | null)[]): MarkedPiece[] =>
    terms.map((term) => ({ term, runs: [{ text: 'x', strength: null }] }));
  return { id, marked: { ...inLanguages({ zh: pieces(zh), en: pieces(en) }), terms: [] } };
};

const sentences = [
  sentence('s1', [null], ['pilot']),
  sentence('s2', [null, 'pilot']),
  sentence('s3', ['pilot', 'fund']),
];

test('the way back from a term leads to the first sentence whose official text has it', () => {
  expect(sentenceOfTerm(sentences, 'pilot')).toBe('s2');
  expect(sentenceOfTerm(sentences, 'fund')).toBe('s3');
});

test('a term that no official sentence has leads nowhere', () => {
  expect(sentenceOfTerm(sentences, 'visa')).toBeNull();
});
