import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { quoteCorpus, sentencesJson } from './sentences-json.ts';

const { units, traditional } = quoteCorpus(library);

test('holds the whole text, in its order', () => {
  const sentences = units.filter(({ kind }) => kind === 'sentence');
  expect(sentences).toHaveLength(25);
  for (const { number, officialText } of library.measures) {
    const own = units.filter((unit) => unit.number === number && /^(?:sent|resp)/.test(unit.kind));
    expect(own.map(({ zh }) => zh).join('')).toBe(officialText);
  }
  expect(units.filter(({ kind }) => kind === 'section')).toHaveLength(13);
  expect(units.filter(({ kind }) => kind === 'part')).toHaveLength(6);
});

test('has the traditional forms of characters of the text alone', () => {
  const own = new Set(units.map(({ zh }) => zh).join(''));
  const pairs = traditional.match(/../gu) ?? [];
  expect(pairs).toContain('國国');
  expect(pairs).toContain('發发');
  for (const [from = '', to = ''] of pairs.map((pair) => [...pair])) {
    expect(own.has(from)).toBe(false);
    expect(own.has(to)).toBe(true);
  }
});

test('weighs little', () => {
  expect(brotliCompressSync(sentencesJson(library)).length).toBeLessThan(15_000);
});
