import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const split = (text: string) => splitSentences(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['甲。乙。', ['甲。', '乙。']],
  ['甲；乙。', ['甲；乙。']],
  ['他说：“甲。”乙。', ['他说：“甲。”', '乙。']],
  ['甲。 乙', ['甲。 ', '乙']],
  ['甲！乙？', ['甲！乙？']],
  ['', []],
])('%s', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});
