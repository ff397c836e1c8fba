import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { quoteCases } from '../../../tests/support/quote-cases.ts';
import { quoteCorpus } from '../../outputs/quote-corpus/sentences-json.ts';
import type { Place, QuoteReport } from './report.ts';
import { streamOf } from './stream.ts';
import { verifyQuote } from './verify-quote.ts';

const corpus = quoteCorpus(library);
const stream = streamOf(corpus);

const nameOf = ({ unit, whole }: Place) =>
  `${unit.number}${unit.sentence > 0 ? `-s${unit.sentence}` : ''}${whole ? '' : '~'}`;

const textsOf = ({ findings }: QuoteReport, kind: string) =>
  findings.flatMap(({ runs }) => runs.filter((run) => run.kind === kind).map(({ text }) => text));

test.each(quoteCases)('$name: $verdict', ({ quote, verdict, places, notes, added, missing }) => {
  const report = verifyQuote(quote, stream);
  expect(report.verdict).toBe(verdict);
  expect(report.findings.flatMap((finding) => finding.places).map(nameOf)).toEqual(places);
  if (notes) expect(report.findings.flatMap((finding) => finding.notes)).toEqual(notes);
  if (added) expect(textsOf(report, 'added')).toEqual(added);
  if (missing) expect(textsOf(report, 'missing')).toEqual(missing);
});

describe('every piece of the plan', () => {
  const places = corpus.units.flatMap((unit) => [
    { text: unit.zh, unit, locale: 'zh' },
    { text: unit.en, unit, locale: 'en' },
  ]);

  test('is verbatim, and found where it stands', () => {
    for (const { text, unit, locale } of places) {
      const { verdict, findings } = verifyQuote(text, stream);
      expect([text, verdict]).toEqual([text, 'verbatim']);
      const found = findings[0]?.places[0];
      const isAt = found?.unit === unit && found.locale === locale;
      expect(isAt || findings[0]?.notes.includes('elsewhere')).toBe(true);
    }
  });

  test('departs as soon as one character of a sentence is another', () => {
    for (const { text, unit } of places.filter(({ unit: { kind } }) => kind === 'sentence')) {
      for (const at of [0, Math.floor(text.length / 2), text.length - 2]) {
        if (!/[\p{L}\p{N}]/u.test(text.charAt(at))) continue;
        const altered = `${text.slice(0, at)}彁${text.slice(at + 1)}`;
        const report = verifyQuote(altered, stream);
        expect([altered, report.verdict]).toEqual([altered, 'departs']);
        expect(textsOf(report, 'added').join('')).toContain('彁');
        const numbers = report.findings
          .flatMap(({ places: all }) => all)
          .map((one) => one.unit.number);
        expect(new Set(numbers)).toEqual(new Set([unit.number]));
      }
    }
  });
});

test('the whole plan is verbatim in either language', () => {
  for (const locale of ['zh', 'en'] as const) {
    const text = corpus.units.map((unit) => (locale === 'zh' ? unit.marker : '') + unit[locale]);
    expect(verifyQuote(text.join('\n'), stream).verdict).toBe('verbatim');
  }
});

test('what is quoted is given back as it was written', () => {
  for (const { quote } of quoteCases) {
    for (const { runs } of verifyQuote(quote, stream).findings) {
      const own = runs.filter(({ kind }) => kind !== 'missing').map(({ text }) => text);
      expect(quote).toContain(own.join(''));
    }
  }
});
