import type { ContentLine } from './clean-text.ts';
import { isClosing, isOpening } from './brackets.ts';
import { readMarker } from './markers.ts';

const TERMINAL = /[。；：！？;:!?）)〕】》”]$/;
const BREAKS_OFF = /[，、,]$/;
const NEARLY_FULL = 4;

/**
 * Content lines of a hard-wrapped text in, for each of them whether a paragraph may end with it:
 * one does that ends in closing punctuation or stops short of the usual width.
 */
export function findParagraphEnds(lines: readonly ContentLine[]): boolean[] {
  const widths = lines.map(({ text }) => displayWidth(text));
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
  return lines.map(
    ({ text }, index) =>
      TERMINAL.test(text.slice(-1)) || (widths[index] ?? 0) < usual - NEARLY_FULL,
  );
}

/** A text is hard-wrapped when lines of its numbered body break off at a comma or inside a bracket. */
export function isHardWrapped(lines: readonly ContentLine[]): boolean {
  const body = lines.slice(lines.findIndex(({ text }) => readMarker(text) !== null));
  return body
    .slice(0, -1)
    .some(({ text }) => BREAKS_OFF.test(text.slice(-1)) || leavesBracketOpen(text));
}

function leavesBracketOpen(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (isOpening(character)) depth += 1;
    else if (isClosing(character)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x100 ? 0.5 : 1;
  return width;
}
