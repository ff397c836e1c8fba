import type { Stretch } from './clean-text.ts';

const OPENING = '（(〔﹝[［【〖《〈「『{｛';
const CLOSING = '）)〕﹞]］】〗》〉」』}｝';
const ROUND_OR_SQUARE = '（(〔﹝[［【〖';

/** True for an opening bracket of any width and shape, book-title marks included. */
export function isOpening(character: string): boolean {
  return character !== '' && OPENING.includes(character);
}

/** True for a closing bracket of any width and shape, book-title marks included. */
export function isClosing(character: string): boolean {
  return character !== '' && CLOSING.includes(character);
}

/** True for an opening bracket that may hold a remark or a list: not for book-title marks. */
export function opensRemark(character: string): boolean {
  return character !== '' && ROUND_OR_SQUARE.includes(character);
}

/**
 * Text in, the stretches of its bracketed pairs out, brackets included, in order of opening.
 * A bracket without its other half is passed over. Width and shape need not agree: （…) is a pair.
 */
export function findPairs(text: string): Stretch[] {
  const open: number[] = [];
  const pairs: Stretch[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (isOpening(character)) {
      open.push(index);
    } else if (isClosing(character)) {
      const from = open.pop();
      if (from !== undefined) pairs.push({ from, to: index + 1 });
    }
  }
  return pairs.sort((a, b) => a.from - b.from);
}

/** One piece of a text that was split, and the separator that stood before it ('' for the first). */
export interface Piece {
  readonly text: string;
  readonly separator: string;
}

/** Splits a text at single characters that satisfy `isSeparator`, never inside brackets. */
export function splitOutsideBrackets(
  text: string,
  isSeparator: (character: string) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  let separator = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (isOpening(character)) depth += 1;
    else if (isClosing(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(character)) {
      pieces.push({ text: text.slice(from, index), separator });
      separator = character;
      from = index + 1;
    }
  }
  pieces.push({ text: text.slice(from), separator });
  return pieces;
}
