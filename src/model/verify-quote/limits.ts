import { limitWords, type LimitWord } from '../../i18n/limit-words.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

/** A word of limit in a text: from, and to exclusive. */
export interface Limit {
  word: string;
  from: number;
  to: number;
}

/** Words of one clause, at most so many characters. */
const sameClause = '[^，。；：,.;:]{0,40}?';

/** The words of limit in a text, in its order; those that touch are one: 暂 and 不 are 暂不. */
export function findLimits(text: string, locale: Locale): Limit[] {
  const found: Limit[] = [];
  for (const { word, expression } of expressions(locale)) {
    for (const { index, 0: match } of text.matchAll(expression)) {
      const limit = { word, from: index, to: index + match.length };
      if (!found.some(({ from, to }) => from < limit.to && limit.from < to)) found.push(limit);
    }
  }
  return found.sort((a, b) => a.from - b.from).reduce(joinTouching, []);
}

function joinTouching(joined: Limit[], limit: Limit): Limit[] {
  const last = joined.at(-1);
  if (last?.to !== limit.from) return [...joined, limit];
  return [...joined.slice(0, -1), { word: last.word + limit.word, from: last.from, to: limit.to }];
}

const known = new Map<Locale, { word: string; expression: RegExp }[]>();

function expressions(locale: Locale) {
  const own = known.get(locale) ?? limitWords[locale].map((limit) => compile(limit, locale));
  known.set(locale, own);
  return own;
}

/** Where words are parted by spaces, a word of limit is a whole word. */
function compile({ word, pattern = word }: LimitWord, locale: Locale) {
  const source = pattern.replaceAll('…', sameClause);
  const whole = locales[locale].hasUnspacedWords ? source : `\\b(?:${source})\\b`;
  return { word, expression: new RegExp(whole, 'giu') };
}
