import { describe, expect, test } from 'vitest';
import { chineseFaults, chineseSentences, hanCount } from './chinese.ts';

test.for([
  '方案“探索”开展QFLP试点，共51条。',
  '见《外商投资法》（2019年）：第5条；原文是Invest in Chongqing。',
])('“%s” is well set', (text) => {
  expect(chineseFaults([text])).toEqual([]);
});

test.for<[text: string, fault: RegExp]>([
  ['开展 QFLP试点', /space between Chinese and Latin/],
  ['共51 条', /space between Chinese and Latin/],
  ['开展 试点', /space between Chinese characters/],
  ['鼓励,支持', /half-width punctuation/],
  ['市商务委(牵头)', /half-width punctuation/],
  ['写的是"探索"', /other quotation marks/],
  ['写的是「探索」', /other quotation marks/],
])('“%s” is told', ([text, fault]) => {
  expect(chineseFaults([text]).join('\n')).toMatch(fault);
});

test('a paragraph is cut into its sentences', () => {
  expect(chineseSentences('方案说“探索。”还没有；也没有金额！有吗？没有')).toEqual([
    '方案说“探索。”',
    '还没有；也没有金额！',
    '有吗？',
    '没有',
  ]);
});

test('only Chinese characters are counted', () => {
  expect(hanCount('共51条，QFLP。')).toBe(2);
});

describe('chineseFaults', () => {
  test.each([
    ['争取 QFLP试点', 'a space between Chinese and Latin'],
    ['外商 投资', 'a space between Chinese characters'],
    ['外商投资,企业', 'half-width punctuation'],
    ['「外商」', 'other quotation marks'],
  ])('%s: %s', (text, fault) => {
    expect(chineseFaults([text])).toEqual([expect.stringContaining(fault)]);
  });

  test('passes text as it should be set', () => {
    expect(chineseFaults(['争取QFLP试点（第11条），“探索”到2028年。'])).toEqual([]);
  });
});
