// Shipped to browsers. What is said of an answer.
import type { Say } from '../shared/words.ts';
import type { SearchAnswer } from './search-source.ts';
import type { SearchState } from './state.ts';

type Word = 'results' | 'resultsAtLeast' | 'listed' | 'nothing' | 'nothingFiltered';

/** What is said of an answer. A count is of everything, or said to be the least. */
export function summary(
  { query, filters }: SearchState,
  { total: number, corrected, partial }: Pick<SearchAnswer, 'total' | 'corrected' | 'partial'>,
  say: Say<Word>,
): string {
  if (number > 0) {
    if (!query) return say('listed', { number });
    return say(partial ? 'resultsAtLeast' : 'results', { query: corrected ?? query, number });
  }
  const isNarrowed = Object.keys(filters).length > 0;
  return isNarrowed ? say('nothingFiltered') : say('nothing', { query });
}
