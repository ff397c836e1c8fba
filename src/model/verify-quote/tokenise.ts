import { foldSign } from './fold-sign.ts';

/** The least piece of text that is compared: a Han character, a word, a number or a sign. */
export interface Token {
  /** Equal keys are the same words, whatever their width or script. */
  key: string;
  /** As written. */
  raw: string;
  /** Where it stands in its text: from, and to exclusive. */
  from: number;
  to: number;
  /** Whether white space stands before it. */
  isSpaced: boolean;
  isTraditional: boolean;
  isSign: boolean;
  /** Whether its first letter stands in brackets, as one does whose case was changed. */
  isBracketed: boolean;
}

/** An apostrophe within a word, as keyboards and pages write it. */
const apostrophe = "['’‘‛ʼ＇`´′]";
const letter = String.raw`(?!\p{Script=Han})[\p{L}\p{N}\p{M}]`;

/** What is not seen (soft hyphens, marks of direction, spaces of no width) may stand in a word. */
const word = String.raw`(?!\p{M})${letter}(?:\p{Cf}*${letter})*(?:\p{Cf}*${apostrophe}\p{Cf}*${letter}+)*`;

/** The first letter of a quoted word, in brackets where the quote has changed its case. */
const bracketed = String.raw`[[［]\p{L}[\]］](?:${letter})+`;

/** Strokes that are laid over a letter to strike it out. */
const overlay = String.raw`\u0335-\u0338\u20d2\u20d3\u20e5\u20eb`;

const pieces = new RegExp(
  String.raw`(?<han>\p{Script=Han})|(?<word>${bracketed}|${word})|(?<sign>[^\s\p{C}\p{M}]|[${overlay}])`,
  'gu',
);

/** Signs of which several in a row are one. */
const collapsible = /^[-<>"]$/;

/** Takes traditional characters by their simplified ones, for `tokenise`. */
export function readTraditional(pairs: string): ReadonlyMap<string, string> {
  const characters = [...pairs];
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    map.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  return map;
}

/** Cuts a text into tokens. White space and what is not seen are in none. */
export function tokenise(text: string, traditional: ReadonlyMap<string, string>): Token[] {
  const tokens: Token[] = [];
  for (const { index, groups, 0: raw } of text.matchAll(pieces)) {
    const { han, word: wordFound } = groups ?? {};
    const simplified = han === undefined ? undefined : traditional.get(han);
    const isSign = han === undefined && wordFound === undefined;
    const key = isSign ? foldSign(raw) : (simplified ?? keyOfWord(raw));
    const to = index + raw.length;
    const last = tokens.at(-1);
    if (isSign && collapsible.test(key) && last?.key === key) {
      last.to = to;
      last.raw = text.slice(last.from, to);
    } else {
      tokens.push({
        key,
        raw,
        from: index,
        to,
        isSpaced: index > (last?.to ?? 0),
        isTraditional: simplified !== undefined,
        isSign,
        isBracketed: wordFound !== undefined && /^[[［]/.test(raw),
      });
    }
  }
  return tokens;
}

const unseen = /[\p{Cf}[\]［］]/gu;
const apostrophes = new RegExp(apostrophe, 'gu');

function keyOfWord(written: string): string {
  return written.replace(unseen, '').replace(apostrophes, '’').normalize('NFKC');
}

/** The key of a word with its first letter in the other case; itself where letters have none. */
export function otherCase(key: string): string {
  const [first = '', ...rest] = key;
  const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return other + rest.join('');
}

/** How much a quote holds: a Han character counts one, a word nearly one and a half, a sign nothing. */
export function sizeOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { isSign, key }) => {
    if (isSign) return sum;
    return sum + (/^\p{Script=Han}/u.test(key) ? 1 : 1.4);
  }, 0);
}
