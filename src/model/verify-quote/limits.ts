import { limitWords, type LimitWord } from '../../i18n/limit-words.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

/** A word of limit in a text: from, and to exclusive. */
export interface Limit extends Stretch {
  word: string;
  /** What it limits; the whole text where it names nothing. */
  clause?: Stretch;
}

interface Stretch {
  from: number;
  to: number;
}

const withinClause = '[^，。；：,.;:]';

/** Words of one clause, at most so many characters. */
const sameClause = `${withinClause}{0,40}?`;

/** The words of limit in a text, in its order; those that touch are one: 暂 and 不 are 暂不. */
export function findLimits(text: string, locale: Locale): Limit[] {
  const found: Limit[] = [];
  for (const { word, expression, ofClause } of expressions(locale)) {
    for (const { index, 0: match } of text.matchAll(expression)) {
      const own = { word, from: index, to: index + match.length };
      const limit: Limit = ofClause ? { ...own, clause: clauseOf(own, text) } : own;
      if (!found.some(({ from, to }) => from < limit.to && limit.from < to)) found.push(limit);
    }
  }
  return found.sort((a, b) => a.from - b.from).reduce(joinTouching, []);
}

function joinTouching(joined: Limit[], limit: Limit): Limit[] {
  const last = joined.at(-1);
  if (last?.to !== limit.from || last.clause || limit.clause) return [...joined, limit];
  return [...joined.slice(0, -1), { word: last.word + limit.word, from: last.from, to: limit.to }];
}

/** The clause that a stretch of a text stands in. */
function clauseOf({ from, to }: Stretch, text: string): Stretch {
  const before = new RegExp(`${withinClause}*$`).exec(text.slice(0, from))?.[0] ?? '';
  const after = new RegExp(`^${withinClause}*`).exec(text.slice(to))?.[0] ?? '';
  return { from: from - before.length, to: to + after.length };
}

const known = new Map<Locale, ReturnType<typeof compile>[]>();

function expressions(locale: Locale) {
  const own = known.get(locale) ?? limitWords[locale].map((limit) => compile(limit, locale));
  known.set(locale, own);
  return own;
}

/** Where words are parted by spaces, a word of limit is a whole word. */
function compile({ word, pattern = word, ofClause = false }: LimitWord, locale: Locale) {
  const source = pattern.replaceAll('…', sameClause);
  const whole = locales[locale].hasUnspacedWords ? source : `\\b(?:${source})\\b`;
  return { word, ofClause, expression: new RegExp(whole, 'giu') };
}
