// Shipped to browsers. The full text behind the local layer, loaded when that is not enough.
import { coverage } from './local/coverage.ts';
import type { SearchIndex } from './local/search-index.ts';
import { contentOf } from './local/query.ts';
import { searchChecked, type CheckedHits } from './pagefind-source.ts';
import type { SearchOptions } from './search-source.ts';

export { searchScattered } from './local/scattered.ts';
export { pagefindSource, searchBeyond } from './pagefind-source.ts';

/** The share of a query that a page must hold to answer it where nothing else does. */
const leastHeld = { together: 0.75, apart: 0.75, ofLong: 0.6 };

const long = 6;
const mostWords = 8;

/** Pages that hold a query of which the index knows nothing. */
export function searchPages(
  index: SearchIndex,
  query: string,
  { filters, signal, limit }: SearchOptions,
): Promise<CheckedHits> {
  const words = contentOf(query, index.ignored).map(({ text }) => text);
  const apart = words.length < long ? leastHeld.apart : leastHeld.ofLong;
  return searchChecked(query, {
    filters,
    signal,
    limit,
    words: words.slice(0, mostWords),
    accepts: (text, isApart) =>
      coverage(index, query, text) >= (isApart ? apart : leastHeld.together),
  });
}
