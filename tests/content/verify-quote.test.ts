import { describe, expect, test } from 'vitest';
import { library } from '../support/live-library.ts';
import { quoteCases } from '../support/quote-cases.ts';
import { quoteDisguises } from './quote-disguises.ts';
import { quoteHandling } from './quote-handling.ts';
import { quoteTraps, type QuoteTrap } from './quote-traps.ts';
import { translator } from '../../src/i18n/translator.ts';
import { composeQuote } from '../../src/outputs/citations/compose-quote.ts';
import { referToMeasure, referToSentence } from '../../src/outputs/citations/reference.ts';
import { citationStyles } from '../../src/outputs/citations/styles.ts';
import { quoteCorpus } from '../../src/outputs/quote-corpus/sentences-json.ts';
import type { Place, QuoteReport } from '../../src/model/verify-quote/report.ts';
import { streamOf } from '../../src/model/verify-quote/stream.ts';
import { verifyQuote } from '../../src/model/verify-quote/verify-quote.ts';

const corpus = quoteCorpus(library);
const stream = streamOf(corpus);

const nameOf = ({ unit, whole }: Place) =>
  `${unit.number}${unit.sentence > 0 ? `-s${unit.sentence}` : ''}${whole ? '' : '~'}`;

const textsOf = ({ findings }: QuoteReport, kind: string) =>
  findings.flatMap(({ runs }) => runs.filter((run) => run.kind === kind).map(({ text }) => text));

test.each(quoteCases)('$name: $verdict', (quoteCase) => {
  const { quote, verdict, places, notes, added, missing, limits } = quoteCase;
  const report = verifyQuote(quote, stream);
  expect(report.verdict).toBe(verdict);
  if (limits) expect(report.limits).toEqual(limits);
  expect(report.findings.flatMap((finding) => finding.places).map(nameOf)).toEqual(places);
  if (notes) expect(report.findings.flatMap((finding) => finding.notes)).toEqual(notes);
  if (added) expect(textsOf(report, 'added')).toEqual(added);
  if (missing) expect(textsOf(report, 'missing')).toEqual(missing);
});

const tables = { ...quoteTraps, ...quoteDisguises, ...quoteHandling };

describe.each(Object.entries(tables))('%s', (_, traps) => {
  test.each(traps.map((trap) => ({ trap })))('$trap.0: $trap.1', ({ trap }) => {
    const [quote, verdict, limits = []]: QuoteTrap = trap;
    const report = verifyQuote(quote, stream);
    expect([report.verdict, report.limits]).toEqual([verdict, limits]);
  });
});

test('the table of quotes is long', () => {
  expect(Object.values(tables).flat().length + quoteCases.length).toBeGreaterThanOrEqual(330);
});

describe('what the menu gives', () => {
  const languages = ['zh', 'en'] as const;
  const words = ['both', 'official', 'translation'] as const;

  test.each(citationStyles.map(({ id }) => id))('is verbatim with its citation in %s', (id) => {
    const style = citationStyles.find((one) => one.id === id);
    for (const locale of languages) {
      const options = {
        locale,
        accessed: '2027-01-09',
        absolute: (path: string) => `https://a.example${path}`,
      };
      for (const { number, sentences } of library.measures) {
        const reference = referToSentence(referToMeasure(library, number, options), 1);
        for (const chosen of words) {
          const quote = composeQuote({
            official: sentences[0]?.zh ?? '',
            translation: sentences[0]?.en ?? '',
            words: chosen,
            unofficial: translator(locale)('quote.unofficial'),
            citation: style?.cite({ ...reference, quoted: chosen }) ?? '',
            link: reference.url,
          });
          expect([quote, verifyQuote(quote, stream).verdict]).toEqual([quote, 'verbatim']);
        }
      }
    }
  });

  test('departs where its citation names another measure', () => {
    const options = { locale: 'en', accessed: '2027-01-09', absolute: String } as const;
    const [eight, nine] = [8, 9].map((number) => library.measures[number - 1]);
    for (const style of citationStyles) {
      const citation = style.cite(referToMeasure(library, nine?.number ?? 0, options));
      const quote = `${eight?.sentences[0]?.zh}\n${citation}`;
      expect([quote, verifyQuote(quote, stream).verdict]).toEqual([quote, 'departs']);
    }
  });
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

test('a sentence with a stretch taken out never passes for verbatim, and its limits are named', () => {
  for (const { kind, zh } of corpus.units) {
    if (kind !== 'sentence') continue;
    for (let from = 2; from < zh.length - 8; from += 5) {
      const cut = `${zh.slice(0, from)}……${zh.slice(from + 4)}`;
      const { verdict, limits } = verifyQuote(cut, stream);
      const left = zh.slice(from, from + 4);
      expect([cut, verdict]).not.toEqual([cut, 'verbatim']);
      const named = limits.join(' ');
      for (const word of ['不', '暂', '依法', '探索', '争取', '符合条件']) {
        if (left.includes(word)) expect([cut, named]).toEqual([cut, expect.stringContaining(word)]);
      }
    }
  }
});

test('the whole plan is verbatim in either language', () => {
  for (const locale of ['zh', 'en'] as const) {
    const text = corpus.units.map((unit) => (locale === 'zh' ? unit.marker : '') + unit[locale]);
    expect(verifyQuote(text.join('\n'), stream).verdict).toBe('verbatim');
  }
});

test('what is quoted is given back as it was written', () => {
  for (const { quote } of quoteCases) {
    const given = verifyQuote(quote, stream).findings.flatMap(({ runs }) => runs);
    for (const { kind, text } of given) {
      if (kind === 'same' || kind === 'added') expect(quote).toContain(text);
    }
  }
});
