// Shipped to browsers. The last resort: what holds some words of a long query that nothing answers.
import type { Hit, SearchOptions } from '../search-source.ts';
import { wholeTerms } from './coverage.ts';
import type { SearchIndex } from './search-index.ts';
import { localHit } from './local-hit.ts';
import type { LoadedSite } from './loaded-site.ts';
import { passes } from './search-local.ts';
import type { QueryTerm } from './query.ts';
import { rank, type Match } from './score.ts';

/** How long a query must be, and how much of it must be held, for a page to be better than nothing. */
const least = { terms: 5, held: 2, share: 0.18 };

/** Entries that hold some terms of a long query, best first; none for a short one. */
function findScattered(index: SearchIndex, terms: readonly QueryTerm[]): Match[] {
  if (terms.length < least.terms) return [];
  return rank(index, terms).filter(({ held, share }) => held >= least.held && share >= least.share);
}

/** What holds some words of a long query and passes the filters, best first. */
export function searchScattered(
  site: LoadedSite,
  query: string,
  { filters }: Pick<SearchOptions, 'filters'>,
): Hit[] {
  const terms = wholeTerms(site.index, query);
  return findScattered(site.index, terms)
    .filter(({ entry }) => {
      const known = site.index.entries[entry];
      return known !== undefined && passes(site, known, filters);
    })
    .map((match) => localHit(site, match, terms));
}
