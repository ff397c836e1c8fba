import { expect, test } from 'vitest';
import { inLanguages } from '../../../tests/support/in-languages.ts';
import type { QuotableUnit } from './quotable.ts';
import { streamOf } from './stream.ts';
import { verifyQuote } from './verify-quote.ts';

const first = '加快项目落地进度安排。';
const second = '支持企业开展业务创新，提高服务水平。';
const units = [first, second].map((zh, index): QuotableUnit => ({
  kind: 'sentence',
  number: 8,
  sentence: index + 1,
  marker: '',
  ...inLanguages({ zh, en: '' }),
}));
const stream = streamOf({ units, traditional: '', asides: [] });
const judge = (quote: string) => {
  const { verdict, findings } = verifyQuote(quote, stream);
  const places = findings.flatMap((finding) => finding.places);
  return [verdict, places.map(({ unit, whole }) => `s${unit.sentence}${whole ? '' : '~'}`)];
};

test('sentences in a row are verbatim', () => {
  expect(judge(first + second)).toEqual(['verbatim', ['s1', 's2']]);
});

test('a quote that breaks off amid its last sentence is no more than a part', () => {
  expect(judge(`${first}支持企业开展业务创新`)).toEqual(['part', ['s1', 's2~']]);
});

test('a quote that begins amid its first sentence is no more than a part', () => {
  expect(judge(`落地进度安排。${second}`)).toEqual(['part', ['s1~', 's2']]);
});
