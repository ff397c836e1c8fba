// Shipped to browsers. Latin words that the site does not know, made into words that it knows.
import { stem } from '../../../model/search-words/stem.ts';
import type { Token } from '../../../model/search-words/tokens.ts';
import { editDistance } from './edit-distance.ts';
import type { SearchIndex } from './search-index.ts';

/** How many letters may be wrong in a word. */
function tolerance(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Whether the index knows a word, in any of its forms. */
export function isKnown(index: SearchIndex, word: string): boolean {
  return index.has(stem(word));
}

/** The nearest word of the index, the more frequent of equals; null where none is near. */
export function nearestWord(index: SearchIndex, word: string): string | null {
  const most = tolerance(word);
  let best: { word: string; distance: number; count: number } | null = null;
  for (const [candidate, { count }] of most === 0 ? [] : index.words) {
    if (candidate.length < 4) continue;
    const distance = editDistance(word, candidate, best?.distance ?? most);
    const sameStart = candidate[0] === word[0] || (distance === 1 && word.length > 6);
    if (distance > (best?.distance ?? most) || !sameStart) continue;
    if (!best || distance < best.distance || count > best.count) {
      best = { word: candidate, distance, count };
    }
  }
  return best?.word ?? null;
}

/** The words of a query, those that are unknown made into what they are near to. */
export function correctWords(
  index: SearchIndex,
  tokens: readonly Token[],
  unfinished: boolean,
): Token[] {
  return tokens.map((token, at) => {
    const { text, script } = token;
    if (script === 'han' || isKnown(index, text)) return token;
    if (unfinished && at === tokens.length - 1 && index.begins(text)) return token;
    return { ...token, text: nearestWord(index, text) ?? text };
  });
}
