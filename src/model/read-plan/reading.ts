import type { CleanText, Stretch } from './clean-text.ts';
import { lineIndexAt } from './clean-text.ts';

/** A text under way: cleaned, and for each of its lines whether a paragraph may end with it. */
export interface Reading {
  readonly clean: CleanText;
  readonly paragraphEnds: readonly boolean[];
}

/** The offsets within a stretch, counted from its beginning, at which paragraphs begin; 0 is one. */
export function paragraphStartsIn({ clean, paragraphEnds }: Reading, stretch: Stretch): number[] {
  const starts = [0];
  for (let index = lineIndexAt(clean, stretch.from) + 1; index < clean.lines.length; index += 1) {
    const start = clean.lines[index]?.start ?? stretch.to;
    if (start >= stretch.to) break;
    if (paragraphEnds[index - 1] === true) starts.push(start - stretch.from);
  }
  return starts;
}
