import type { Token } from './tokenise.ts';

/** Between the halves of a word that the end of a line broke: a hyphen, seen or soft. */
const breakOfLine = /^\p{Cf}*(?:[-‐]\s+|\u00ad\p{Cf}*\s*)$/u;

/**
 * Joins the halves of words that were broken at the end of a line, where the text has the whole
 * word; a hyphen that is part of the word stays.
 */
export function joinBrokenWords(
  tokens: readonly Token[],
  text: string,
  isInText: (word: string) => boolean,
): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at] as Token;
    const second = tokens[at + 1]?.key === '-' ? tokens[at + 2] : tokens[at + 1];
    const isBroken =
      second &&
      !first.isSign &&
      !second.isSign &&
      breakOfLine.test(text.slice(first.to, second.from));
    if (isBroken && isInText(first.key + second.key)) {
      const raw = text.slice(first.from, second.to);
      joined.push({ ...first, key: first.key + second.key, raw, to: second.to });
      at += tokens[at + 1] === second ? 1 : 2;
    } else {
      joined.push(first);
    }
  }
  return joined;
}
