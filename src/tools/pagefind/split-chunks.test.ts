import { expect, test } from 'vitest';
import { cut, withBounds } from './split-chunks.ts';

const words = ['apple', 'apply', 'apricot', 'banana', 'peach'].map((word): [string, string] => [
  word,
  'x'.repeat(40),
]);

test('words stay in order, and none is lost; a chunk ends when it is full', () => {
  const chunks = cut(words, 90);
  expect(chunks.flat()).toEqual(words);
  expect(chunks.map((chunk) => chunk.length)).toEqual([2, 2, 1]);
});

test('words that begin alike stay together, unless the chunk grows four times as large', () => {
  const alike = (count: number) =>
    Array.from({ length: count }, (_, at): [string, string] => [`service${at}`, 'x'.repeat(40)]);
  expect(cut(alike(4), 90)).toHaveLength(1);
  expect(cut(alike(20), 90).length).toBeGreaterThan(1);
  expect(cut([...alike(4), ...words], 90)[0]).toEqual(alike(4));
});

test('a word that fills more than a chunk has one to itself', () => {
  expect(cut(words, 10).map((chunk) => chunk.length)).toEqual([1, 1, 1, 1, 1]);
});

test('every word lies within the bounds of its chunk alone, what it begins with or not', () => {
  const chinese = ['一', '一站式', '一站', '外资', '税', '税务', '税务局'].sort();
  const chunks = cut(
    chinese.map((word): [string, string] => [word, 'x'.repeat(40)]),
    40,
  );
  const bounded = withBounds(chunks);
  expect(bounded.length).toBeGreaterThan(2);
  for (const [from, to, chunk] of bounded) {
    const within = chinese.filter((word) => word >= from && word <= to);
    expect(within).toEqual(chunk.map(([word]) => word));
  }
});
