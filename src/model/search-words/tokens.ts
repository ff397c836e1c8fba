// Shipped to browsers. Cuts text into what is compared: stems of Latin words, pairs of Han characters.
import { normalise } from './normalise.ts';
import { stem } from './stem.ts';

/**
 * A word in letters, a number, or a stretch of Han characters, as it stands in normalised text. Of
 * other scripts only those are read in which a language of the guides may be named.
 */
export interface Token {
  text: string;
  script: 'latin' | 'han';
}

const token =
  /[a-z\d]+(?:&[a-z\d]+)*|\p{Script=Han}+|\p{Script=Hangul}+|[\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const han = /^\p{Script=Han}/u;

/** The words and stretches of a text, in order. */
export function tokensOf(text: string): Token[] {
  return (normalise(text).match(token) ?? []).map((found) => ({
    text: found,
    script: han.test(found) ? 'han' : 'latin',
  }));
}

/** The pairs of neighbours in a stretch of Han characters; one that stands alone is itself. */
export function pairsOf(stretch: string): string[] {
  const characters = [...stretch];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}

/** What a text is found by: each term once. */
export function termsOf(text: string): Set<string> {
  const terms = tokensOf(text).flatMap(({ text: found, script }) =>
    script === 'han' ? [...found, ...pairsOf(found)] : [stem(found)],
  );
  return new Set(terms);
}
