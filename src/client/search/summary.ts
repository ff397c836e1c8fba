// Shipped to browsers. What is said of an answer.
import type { Say } from '../shared/words.ts';
import type { SearchAnswer } from './search-source.ts';
import type { SearchState } from './state.ts';

/** What is said of an answer. */
export function summary(
  { query, filters }: SearchState,
  { total, corrected }: Pick<SearchAnswer, 'total' | 'corrected'>,
  say: Say<'results' | 'listed' | 'nothing' | 'nothingFiltered'>,
): string {
  if (total > 0)
    return say(query ? 'results' : 'listed', { query: corrected ?? query, number: total });
  const isNarrowed = Object.keys(filters).length > 0;
  return isNarrowed ? say('nothingFiltered') : say('nothing', { query });
}
