import type { LineRange, TextSpan } from '../plan.ts';
import { findPageFurniture } from './page-furniture.ts';

/** A physical line that carries text, cleaned. */
export interface ContentLine {
  /** Its number in the source file, counted from 1. */
  readonly line: number;
  readonly text: string;
  /** Where it begins in the cleaned text. */
  readonly start: number;
}

/** The cleaned source, and where each of its lines came from. */
export interface CleanText {
  readonly text: string;
  readonly lines: readonly ContentLine[];
}

/** A stretch of the cleaned text: `from` included, `to` not. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

// Byte order mark, zero-width and control characters: invisible, and no part of a text.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f\u200b-\u200d\u2060\ufeff]/g;

const HAN_OR_MARK =
  '[\\p{Script=Han}\\u3000-\\u303f\\ufe5d\\ufe5e\\uff01-\\uff0f\\uff1a-\\uff20〇]';
const SPACE_AFTER_NUMBER = new RegExp(`(?<=\\d) +(?=${HAN_OR_MARK})`, 'gu');
const SPACE_BEFORE_NUMBER = new RegExp(`(?<=${HAN_OR_MARK}) +(?=\\d)`, 'gu');

/**
 * The source in, its cleaned text out: white space at the ends of lines, blank lines and page
 * furniture are gone, so are spaces between a number and Chinese text; lines are joined with
 * nothing between. Nothing else is changed, no character is normalised.
 */
export function cleanSource(source: string): string {
  return readCleanText(source).text;
}

/** As `cleanSource`, with the place of every line kept. */
export function readCleanText(source: string): CleanText {
  const candidates = source
    .split(/\r\n|\n|\r/)
    .map((physical, index) => ({ line: index + 1, text: cleanLine(physical) }))
    .filter(({ text }) => text !== '');
  const furniture = findPageFurniture(candidates.map(({ text }) => text));
  let start = 0;
  const lines: ContentLine[] = [];
  candidates.forEach(({ line, text }, index) => {
    if (furniture.has(index)) return;
    lines.push({ line, text, start });
    start += text.length;
  });
  return { text: lines.map(({ text }) => text).join(''), lines };
}

/** The text of a stretch without white space at its ends, and the lines that this text stands on. */
export function spanOf(clean: CleanText, { from, to }: Stretch): TextSpan {
  const raw = clean.text.slice(from, to);
  const text = raw.trim();
  const first = from + (raw.length - raw.trimStart().length);
  const last = text === '' ? first : first + text.length - 1;
  return { text, lines: lineRange(clean, first, last) };
}

/** The index, among the content lines, of the line that holds an offset of the cleaned text. */
export function lineIndexAt(clean: CleanText, offset: number): number {
  let low = 0;
  let high = clean.lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((clean.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The stretch of the cleaned text that content lines `first` up to, not including, `end` fill. */
export function stretchOfLines(clean: CleanText, first: number, end: number): Stretch {
  const startOf = (index: number) => clean.lines[index]?.start ?? clean.text.length;
  return { from: startOf(first), to: startOf(end) };
}

/** The physical line, counted from 1, that holds an offset of the cleaned text. */
export function lineNumberAt(clean: CleanText, offset: number): number {
  return clean.lines[lineIndexAt(clean, offset)]?.line ?? 1;
}

function lineRange(clean: CleanText, first: number, last: number): LineRange {
  return [lineNumberAt(clean, first), lineNumberAt(clean, last)];
}

function cleanLine(physical: string): string {
  return physical
    .replace(INVISIBLE, '')
    .trim()
    .replace(SPACE_AFTER_NUMBER, '')
    .replace(SPACE_BEFORE_NUMBER, '');
}
