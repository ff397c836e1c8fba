import { expect, test } from 'vitest';
import { inLanguages } from '../../../tests/support/in-languages.ts';
import type { QuotableUnit } from './quotable.ts';
import { streamOf } from './stream.ts';
import { verifyQuote } from './verify-quote.ts';

/** What is said of a quote of a plan with these sentences, one measure each. */
function judge(quote: string, ...sentences: string[]) {
  const units = sentences.map((zh, index): QuotableUnit => ({
    kind: 'sentence',
    number: index + 1,
    sentence: 1,
    marker: '',
    ...inLanguages({ zh, en: '' }),
  }));
  const stream = streamOf({ units, traditional: '', asides: [] });
  const { verdict, limits, findings } = verifyQuote(quote, stream);
  const places = findings.flatMap((finding) => finding.places.map(({ unit }) => unit.number));
  return { verdict, limits, places };
}

const words = '支持企业开展业务创新';

test('of places that are as good, the first counts', () => {
  expect(judge(`${words}。`, `${words}。`, `${words}。`).places).toEqual([1]);
});

test('words that are a whole sentence somewhere are that sentence, and no part of another', () => {
  const judged = judge(words, `${words}，提高水平。`, `${words}。`);
  expect(judged).toEqual({ verdict: 'verbatim', limits: [], places: [2] });
});

test('nobody is told to have left out a limit that stands beside the same words elsewhere', () => {
  const judged = judge(words, `依法${words}，提高水平。`, `大力${words}，提高质量。`);
  expect(judged).toEqual({ verdict: 'part', limits: [], places: [2] });
});

test('a limit weighs more than the end of a sentence', () => {
  const judged = judge(words, `依法${words}。`, `大力${words}，提高质量。`);
  expect(judged.limits).toEqual([]);
});

test('words stay where the words before them are from', () => {
  const quote = `${words}。加快项目落地进度安排。`;
  const judged = judge(quote, '加快项目落地进度安排。', `${words}。加快项目落地进度安排。`);
  expect(judged.places).toEqual([2]);
});
