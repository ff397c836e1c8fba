import { findLimits, type Limit } from './limits.ts';
import type { Match } from './match-stretch.ts';
import type { Stream, StreamEntry } from './stream.ts';

export interface LeftOut {
  /** Words of limit of which the quote has not all, each once. */
  limits: string[];
  /** The tokens of the text that belong to such words. */
  limiting: ReadonlySet<number>;
}

/**
 * What matches leave out of the units that they begin, go through and end in.
 * @param has the tokens of the text that the quote has
 */
export function leftOut(
  matches: readonly Match[],
  has: ReadonlySet<number>,
  stream: Stream,
): LeftOut {
  const from = Math.min(...matches.map((match) => match.from));
  const to = Math.max(...matches.map((match) => match.to));
  const limits = new Set<string>();
  const limiting = new Set<number>();
  for (const entry of stream.entries) {
    if (entry.from >= to || entry.to <= from) continue;
    for (const limit of limitsOf(entry)) {
      const tokens = tokensOf(limit, entry, stream).filter((token) => !has.has(token));
      if (tokens.length === 0) continue;
      const { clause } = limit;
      if (clause && !tokensOf(clause, entry, stream).some((token) => has.has(token))) continue;
      limits.add(limit.word);
      for (const token of tokens) limiting.add(token);
    }
  }
  return { limits: [...limits], limiting };
}

const known = new WeakMap<StreamEntry, Limit[]>();

function limitsOf(entry: StreamEntry): Limit[] {
  const limits = known.get(entry) ?? findLimits(entry.unit[entry.locale], entry.locale);
  known.set(entry, limits);
  return limits;
}

function tokensOf(
  { from, to }: Omit<Limit, 'word'>,
  entry: StreamEntry,
  { tokens }: Stream,
): number[] {
  const own: number[] = [];
  for (let at = entry.from; at < entry.to; at += 1) {
    const token = tokens[at];
    if (token && !token.isSign && token.from < to && token.to > from) own.push(at);
  }
  return own;
}
