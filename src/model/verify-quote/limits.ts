import { leadingClauses, limitWords, type LimitWord } from '../../i18n/limit-words.ts';
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
  const clauses = clausesOf(text, locale);
  for (const { word, expression, reach } of expressions(locale)) {
    for (const { index, 0: match } of text.matchAll(expression)) {
      const own = { word, from: index, to: index + match.length };
      const limit: Limit = reach ? { ...own, clause: reached(own, reach, clauses) } : own;
      if (!found.some(({ from, to }) => from < limit.to && limit.from < to)) found.push(limit);
    }
  }
  return found.sort((a, b) => a.from - b.from).reduce(joinTouching, []);
}

function joinTouching(joined: Limit[], limit: Limit): Limit[] {
  const last = joined.at(-1);
  if (last?.to !== limit.from) return [...joined, limit];
  const both = { word: last.word + limit.word, from: last.from, to: limit.to };
  if (!last.clause || !limit.clause) return [...joined.slice(0, -1), both];
  const from = Math.min(last.clause.from, limit.clause.from);
  const to = Math.max(last.clause.to, limit.clause.to);
  return [...joined.slice(0, -1), { ...both, clause: { from, to } }];
}

/** The clauses of a text, with those that lead to them. */
function clausesOf(text: string, locale: Locale): Stretch[] {
  const found = [...text.matchAll(new RegExp(`${withinClause}+`, 'gu'))];
  return found.reduce<Stretch[]>((clauses, { index, 0: clause }, at) => {
    const own = { from: index, to: index + clause.length };
    const before = found[at - 1]?.[0].trim() ?? '';
    const last = clauses.at(-1);
    if (!last || !leadingClauses[locale].test(before)) return [...clauses, own];
    return [...clauses.slice(0, -1), { from: last.from, to: own.to }];
  }, []);
}

function reached(own: Stretch, reach: LimitWord['reach'], clauses: readonly Stretch[]): Stretch {
  const holding = clauses.filter(({ from, to }) => from < own.to && own.from < to);
  const from = holding[0]?.from ?? own.from;
  const to = (reach === 'onward' ? clauses : holding).at(-1)?.to ?? own.to;
  return { from, to };
}

const known = new Map<Locale, ReturnType<typeof compile>[]>();

function expressions(locale: Locale) {
  const own = known.get(locale) ?? limitWords[locale].map((limit) => compile(limit, locale));
  known.set(locale, own);
  return own;
}

/** Where words are parted by spaces, a word of limit is a whole word. */
function compile({ word, pattern = word, reach }: LimitWord, locale: Locale) {
  const source = pattern.replaceAll('…', sameClause);
  const whole = locales[locale].hasUnspacedWords ? source : `\\b(?:${source})\\b`;
  return { word, reach, expression: new RegExp(whole, 'giu') };
}
