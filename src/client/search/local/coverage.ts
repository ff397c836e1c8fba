// Shipped to browsers. How much of a query a text holds.
import { termsOf } from '../../../model/search-words/tokens.ts';
import type { SearchIndex } from './search-index.ts';
import { contentOf, queryTerms, type QueryTerm } from './query.ts';
import { entriesWith } from './score.ts';
import { weighTerms } from './weigh.ts';

/** The terms of a whole query, none of them unfinished. */
export function wholeTerms(index: SearchIndex, query: string): QueryTerm[] {
  return queryTerms(contentOf(query, index.ignored), true);
}

/** The share of a query that a text holds, by what its terms say on this site: 0 to 1. */
export function coverage(index: SearchIndex, query: string, text: string): number {
  const terms = wholeTerms(index, query);
  const held = termsOf(text);
  const weights = weighTerms(
    terms,
    terms.map(({ term }) => entriesWith(index, term)),
    index.size,
  );
  const share = (from: readonly number[]) => from.reduce((sum, weight) => sum + weight, 0);
  return share(weights.filter((_, at) => held.has(terms[at]?.term ?? ''))) / share(weights);
}
