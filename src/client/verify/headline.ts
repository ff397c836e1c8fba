// Shipped to browsers. What is said of a whole quote, in one or two sentences that can stand alone.
import { locales } from '../../i18n/locales.ts';
import type { QuoteReport } from '../../model/verify-quote/report.ts';
import { longestQuote } from '../../model/verify-quote/verify-quote.ts';
import { pageLanguages, type SayOf } from '../shared/words.ts';
import { nameOf } from './name-place.ts';

const mostPlaces = 4;

/** The headline of a report: its verdict, and every word of limit that is left out. */
export function headline(report: QuoteReport, say: SayOf<'verifyQuote'>): string {
  const { verdict, limits } = report;
  const words = listWords(limits);
  const values = { number: longestQuote, words, places: listPlaces(report, say) };
  const said = say(`verdicts.${verdict}`, values);
  if (limits.length === 0 || verdict === 'limited') return said;
  return said + locales[pageLanguages().own].gap + say('limits', { words });
}

/** Words in quotation marks, as the language of the page lists them. */
export function listWords(words: readonly string[]): string {
  const { quotes, signs } = locales[pageLanguages().own];
  return words.map((word) => quotes.open + word + quotes.close).join(signs.comma);
}

function listPlaces({ findings }: QuoteReport, say: SayOf<'verifyQuote'>): string {
  const names = findings.flatMap(({ places }) => places.map(({ unit }) => nameOf(unit, say)));
  const all = [...new Set(names)];
  const more = all.length - mostPlaces;
  const shown = more > 0 ? [...all.slice(0, mostPlaces), say('andMore', { number: more })] : all;
  return shown.join(locales[pageLanguages().own].signs.semicolon);
}
