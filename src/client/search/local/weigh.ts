// Shipped to browsers. How much each term of a query says.
import type { QueryTerm } from './query.ts';

/** How much a word weighs that the site does not have. */
const unknownWord = 1.1;

/** Every character of a stretch that no known pair holds: two of them are a word. */
const unknownCharacter = 0.55;

/** A Han character by itself may be part of many words. */
const loneCharacter = 0.35;

/**
 * Weights of terms, by how many of all entries hold each: rare ones say most. Pairs of Han
 * characters that the site does not have weigh as much as characters of theirs are in no pair that
 * it has; most are but the end of one word and the beginning of the next.
 */
export function weighTerms(
  terms: readonly QueryTerm[],
  held: readonly number[],
  entries: number,
): number[] {
  const covered = new Set<number>();
  terms.forEach(({ script, at, term }, index) => {
    if (script === 'latin' || !held[index]) return;
    covered.add(at);
    if (term.length > 1) covered.add(at + 1);
  });
  return terms.map(({ script, term, at }, index) => {
    const count = held[index] ?? 0;
    const lone = script === 'han' && term.length === 1 && terms.length > 1 ? loneCharacter : 1;
    if (count > 0) return (lone * Math.log((entries + 1) / (count + 0.5))) / Math.log(entries + 1);
    if (script === 'latin') return unknownWord;
    const open = [at, at + 1].slice(0, term.length).filter((place) => !covered.has(place));
    for (const place of open) covered.add(place);
    return open.length * unknownCharacter;
  });
}
