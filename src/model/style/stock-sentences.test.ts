import { expect, test } from 'vitest';
import { stockSentences } from './stock-sentences.ts';

const names = ['Tax Service', 'Municipal Tax Service', 'Patent Law', '市商务委'];
const texts = (...sentences: string[]) =>
  sentences.map((sentence, index) => ({ file: `${index}.mdx`, sentence }));

test('a sentence in more texts than it may stand in is told, with its files', () => {
  const sentences = texts('It sets no procedure.', 'It sets no procedure.', 'It names a window.');
  expect(stockSentences(sentences, { names, most: 1 })).toEqual([
    {
      pattern: 'it sets no procedure.',
      example: 'It sets no procedure.',
      files: ['0.mdx', '1.mdx'],
    },
  ]);
  expect(stockSentences(sentences, { names, most: 2 })).toEqual([]);
});

test('a sentence that stands twice in one text stands in one', () => {
  const twice = [1, 2].map(() => ({ file: 'a.mdx', sentence: 'It sets no procedure.' }));
  expect(stockSentences(twice, { names, most: 1 })).toEqual([]);
});

test.each([
  ['numbers', 'In 2024 it took 1,200 days.', 'In 2026 it took 3.5 days.'],
  ['Chinese numbers', '第十二条没有写金额。', '第三条没有写金额。'],
  ['names, the longest first', 'Ask the Municipal Tax Service.', 'Ask the Tax Service.'],
  ['names in Chinese', '问市商务委。', '问Patent Law。'],
  ['quotations', 'It says “explore”.', 'It says “encourage and support”.'],
  ['titles', '见《专利法》的规定。', '见《外商投资法》的规定。'],
  ['case', 'It names no sum.', 'it names no sum.'],
])('%s do not tell sentences apart', (_, one, other) => {
  expect(stockSentences(texts(one, other), { names, most: 1 })).toHaveLength(1);
});

test('other words do', () => {
  const sentences = texts('It names no sum.', 'It names no date.', '没有金额。', '没有期限。');
  expect(stockSentences(sentences, { names: [], most: 1 })).toEqual([]);
});

test('what is left of numbers and names alone is no sentence', () => {
  const sentences = texts('Patent Law.', 'Tax Service.', '12345', '12346');
  expect(stockSentences(sentences, { names, most: 1 })).toEqual([]);
});
