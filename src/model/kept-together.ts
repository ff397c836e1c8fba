/** A part of a text; whether a line may end within it. */
export interface Piece {
  text: string;
  isKept: boolean;
}

/**
 * What no line may end within, where browsers would end one: the number of a document (〔2023〕11号,
 * [2023] No. 11) and a range (2024—2027年).
 */
const documentOrRange =
  /〔\d+〕\d+号|\[\d+\] No\.\s\d+|第?\d[\d.,]*(?:[—–]\d[\d.,]*)+\p{sc=Han}?/gu;

/**
 * The same, and a number with its word (第30条, 23个). Dates are so many that each page would carry a
 * kilobyte for them.
 */
const documentRangeOrCount = new RegExp(
  `${documentOrRange.source}|第?\\d[\\d.,]*(?![年月日])\\p{sc=Han}`,
  'gu',
);

/** The end of a text that its last line has at least: four Chinese characters, and the sign behind them. */
const end = /(?:\p{sc=Han}\P{sc=Han}{0,2}){4}$/u;

/** Where its end is kept, a text has at least so many signs: more than two short lines. */
const worthKeeping = 16;

/** No line is shorter, in signs: what stands there at the beginning of a text stays together anyway. */
const shortestLine = 9;

/**
 * Cuts a text into what a line may end within and what not. The texts of the pieces, joined, are the
 * text.
 * @param before how many signs stand before it in its paragraph
 * @param keepsCounts whether a number stays with its word too: in running text that would weigh too much
 * @param keepsEnd whether its last four Chinese characters stay on one line too
 */
export function keptTogether(
  text: string,
  { before = 0, keepsCounts = false, keepsEnd = false } = {},
): Piece[] {
  const cutPieces = cut(text, before, keepsCounts ? documentRangeOrCount : documentOrRange);
  const pieces = keepsEnd && text.length >= worthKeeping ? withEnd(text, cutPieces) : cutPieces;
  return pieces.filter((piece) => piece.text !== '');
}

function cut(text: string, before: number, kept: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: match, index } of text.matchAll(kept)) {
    if (before + index + match.length <= shortestLine) continue;
    pieces.push({ text: text.slice(from, index), isKept: false }, { text: match, isKept: true });
    from = index + match.length;
  }
  return [...pieces, { text: text.slice(from), isKept: false }];
}

/** What is kept anyway, such as a date, is not cut by the end: the end begins with it. */
function withEnd(text: string, cutPieces: Piece[]): Piece[] {
  const found = end.exec(text);
  if (!found) return cutPieces;
  const pieces: Piece[] = [];
  let length = 0;
  for (const piece of cutPieces) {
    const room = found.index - length;
    length += piece.text.length;
    if (length <= found.index) {
      pieces.push(piece);
      continue;
    }
    const begin = piece.isKept ? 0 : Math.max(room, 0);
    if (!piece.isKept) pieces.push({ text: piece.text.slice(0, begin), isKept: false });
    const rest = text.slice(length - piece.text.length + begin);
    return [...pieces, { text: rest, isKept: true }];
  }
  return pieces;
}
