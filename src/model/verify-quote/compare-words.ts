import { diffArrays } from 'diff/lib/diff/array.js';
import type { Token } from './tokenise.ts';

/** A stretch of words: as in the text, only in the quote, or only in the text. */
export interface WordRun {
  kind: 'same' | 'added' | 'missing';
  tokens: Token[];
}

const mostEdits = 1500;

/** Two stretches as one row, and how many tokens of the text stand before it. */
export interface ComparedWords {
  runs: WordRun[];
  skipped: number;
}

/**
 * Takes the tokens of a stretch of the text and of a quote; returns both as one row of runs, what is
 * missing before what was added in its place. Words of the text before the first and after the last
 * word of the quote are left out. Null where the two have too little in common.
 */
export function compareWords(
  text: readonly Token[],
  quote: readonly Token[],
): ComparedWords | null {
  const changes = diffArrays([...text], [...quote], {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: mostEdits,
  });
  if (!changes) return null;
  let at = 0;
  const runs = changes.map(({ added, removed, value }): WordRun => {
    if (removed) return { kind: 'missing', tokens: value };
    // The library returns equal tokens as one side has them: they are shown as they were quoted.
    const tokens = quote.slice(at, at + value.length);
    at += value.length;
    return { kind: added ? 'added' : 'same', tokens };
  });
  return withoutSurroundings(missingFirst(runs));
}

function missingFirst(runs: readonly WordRun[]): WordRun[] {
  const sorted = [...runs];
  for (let at = 0; at + 1 < sorted.length; at += 1) {
    const [one, two] = [sorted[at], sorted[at + 1]];
    if (one?.kind === 'added' && two?.kind === 'missing') sorted.splice(at, 2, two, one);
  }
  return sorted;
}

function withoutSurroundings(runs: readonly WordRun[]): ComparedWords {
  const from = runs[0]?.kind === 'missing' && runs[1]?.kind === 'same' ? 1 : 0;
  const to = runs.at(-1)?.kind === 'missing' ? runs.length - 1 : runs.length;
  return { runs: runs.slice(from, to), skipped: from && (runs[0]?.tokens.length ?? 0) };
}
