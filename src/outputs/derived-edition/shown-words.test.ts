import { expect, test } from 'vitest';
import { shownWords } from './shown-words.ts';

test('characters become what they mostly do; where they become others, their words say so', () => {
  const { characters, words } = shownWords([
    ['发展', '發展'],
    ['发布', '發佈'],
    ['理发，发给', '理髮，發給'],
  ]);
  expect(characters).toContain('发發');
  expect(words).toEqual([['理发', '理髮']]);
});

test('a word is as long as it takes to become the same everywhere', () => {
  const { words } = shownWords([
    ['标准，标准', '標準，標準'],
    ['批准，不批准', '批准，不批准'],
    ['准则', '準則'],
  ]);
  expect(words).toEqual([['批准', '批准']]);
});

test('texts that were converted to another length are passed over', () => {
  expect(shownWords([['内存条', '記憶體模組']])).toEqual({ characters: '', words: [] });
});
