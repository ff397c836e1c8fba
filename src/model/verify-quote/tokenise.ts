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
}

const pieces =
  /(?<han>\p{Script=Han})|(?<word>[\p{L}\p{N}\p{M}]+?(?=\p{Script=Han}|[^\p{L}\p{N}\p{M}]|$)(?:['’ʼ＇](?!\p{Script=Han})[\p{L}\p{N}]+)*)|(?<sign>[^\s\p{C}])/gu;

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

/** Cuts a text into tokens. White space, soft hyphens and invisible characters are in none. */
export function tokenise(text: string, traditional: ReadonlyMap<string, string>): Token[] {
  const tokens: Token[] = [];
  for (const { index, groups, 0: raw } of text.matchAll(pieces)) {
    const { han, word } = groups ?? {};
    const simplified = han === undefined ? undefined : traditional.get(han);
    const isSign = han === undefined && word === undefined;
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
      });
    }
  }
  return tokens;
}

function keyOfWord(word: string): string {
  return word.normalize('NFKC').replace(/['’ʼ]/g, '’');
}

/** How much a quote holds: a Han character counts one, a word nearly one and a half, a sign nothing. */
export function sizeOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { isSign, key }) => {
    if (isSign) return sum;
    return sum + (/^\p{Script=Han}/u.test(key) ? 1 : 1.4);
  }, 0);
}
