import { describe, expect, test } from 'vitest';
import { englishFaults, englishSentences, wordCount } from './english.ts';

const words = (count: number) => `${'word '.repeat(count - 1)}end.`;

test('a text is cut into its sentences', () => {
  expect(englishSentences(['One here. “Two?” Three: 1.5 per cent.', 'Four.'])).toEqual([
    'One here.',
    '“Two?”',
    'Three: 1.5 per cent.',
    'Four.',
  ]);
});

test.for<[text: string, count: number]>([
  ['', 0],
  ['one', 1],
  ['two — words', 2],
  ['a 24-hour line', 3],
])('“%s” has %i words', ([text, count]) => {
  expect(wordCount(text)).toBe(count);
});

test.for<[name: string, text: string, faults: string[]]>([
  ['a sentence of 35 words', words(35), []],
  [
    'a sentence of 36 words',
    words(36),
    ['“word word word word word word word word word word …” has 36 words; at most 35.'],
  ],
  ['curly quotation marks', 'It says “explore”; that’s all.', []],
  [
    'straight quotation marks',
    'It says "explore".',
    ['“It says "explore".” has straight quotation marks; use “ ” ’.'],
  ],
])('%s is told or passes', ([, text, faults]) => {
  expect(englishFaults([text])).toEqual(faults);
});

describe('englishFaults', () => {
  test('tells a sentence of more than 35 words, with its length', () => {
    const sentence = `${Array.from({ length: 36 }, (_, index) => `word${index}`).join(' ')}.`;
    expect(englishFaults([sentence])).toEqual([
      expect.stringContaining('has 36 words; at most 35.'),
    ]);
  });

  test('tells straight quotation marks, and passes typographic ones', () => {
    expect(englishFaults(['It\'s "so".'])).toHaveLength(1);
    expect(englishFaults(['It’s “so”.'])).toEqual([]);
  });
});
