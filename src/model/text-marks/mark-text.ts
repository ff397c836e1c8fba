import type { Strength } from '../../schema/measure-facts.ts';
import type { Range } from './term-forms.ts';

export interface TermRange extends Range {
  term: string;
}

/** Where words stand that show a strength. */
export interface StrengthRange extends Range {
  strength: Strength;
}

/** A run of text, with the strength that its words show, if any. */
export interface Run {
  text: string;
  strength: Strength | null;
}

/** Runs that stand in one glossary term, or in none. */
export interface MarkedPiece {
  term: string | null;
  runs: Run[];
}

/**
 * Cuts a text where terms and the words that show a strength begin and end. The texts of all runs,
 * joined, are the text. Terms must not overlap (`keepLongest`), nor must the words of strengths; the
 * two may cross.
 */
export function markText(
  text: string,
  { terms, strengths }: { terms: readonly TermRange[]; strengths: readonly StrengthRange[] },
): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const term of [...terms].sort((a, b) => a.start - b.start)) {
    if (term.start > from)
      pieces.push({ term: null, runs: cut(text, from, term.start, strengths) });
    pieces.push({ term: term.term, runs: cut(text, term.start, term.end, strengths) });
    from = term.end;
  }
  if (from < text.length)
    pieces.push({ term: null, runs: cut(text, from, text.length, strengths) });
  return pieces;
}

function cut(text: string, start: number, end: number, strengths: readonly StrengthRange[]): Run[] {
  const inside = strengths.filter((range) => range.start < end && range.end > start);
  const edges = inside.flatMap((range) => [Math.max(range.start, start), Math.min(range.end, end)]);
  const points = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? start;
    return {
      text: text.slice(from, to),
      strength: inside.find((range) => range.start <= from && range.end >= to)?.strength ?? null,
    };
  });
}

/** Of ranges that overlap, the longest stays; of equals, the first. Sorted by start. */
export function keepLongest<T extends Range>(ranges: readonly T[]): T[] {
  const kept: T[] = [];
  for (const range of [...ranges].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some((other) => other.start < range.end && range.start < other.end)) kept.push(range);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Every place where one of the words stands in the text. */
export function findAll(text: string, words: readonly string[]): Range[] {
  return words.flatMap((word) => {
    const ranges: Range[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      ranges.push({ start: at, end: at + word.length });
    }
    return ranges;
  });
}
