import { type CleanText, lineIndexAt, readCleanText, type Stretch } from './clean-text.ts';
import { findParagraphEnds, isHardWrapped } from './line-breaks.ts';

/** A text under way. */
export interface Reading {
  readonly clean: CleanText;
  /** False where every line is a paragraph. */
  readonly hardWrapped: boolean;
  /** For each content line whether a paragraph may end with it. */
  readonly paragraphEnds: readonly boolean[];
}

/** A source in, its text out, cleaned, with what its line breaks mean. */
export function startReading(source: string): Reading {
  const clean = readCleanText(source);
  const hardWrapped = isHardWrapped(clean.lines);
  const paragraphEnds = hardWrapped ? findParagraphEnds(clean.lines) : clean.lines.map(() => true);
  return { clean, hardWrapped, paragraphEnds };
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
