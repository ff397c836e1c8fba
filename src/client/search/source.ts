// Shipped to browsers. What the search interface asks of whatever searches.
import type { Filters, HitKind } from '../../model/search-filters.ts';
import type { Run } from './excerpt.ts';

export interface Hit {
  /** Address from the root of the server: what makes a hit the same as another. */
  url: string;
  title: string;
  kind: HitKind;
  /** Of a measure. */
  number?: number;
  /** Title of the page that the hit is a section of. */
  within?: string;
  excerpt: Run[];
}

export interface SearchAnswer {
  /** Best first, at most as many as were asked for. */
  hits: Hit[];
  /** How many there are in all. */
  total: number;
}

export interface SearchOptions {
  filters: Filters;
  limit: number;
  /** An aborted search may reject or answer; its outcome is not looked at. */
  signal?: AbortSignal;
}

/** Something that searches: Pagefind today; a local layer that answers at once can stand beside it. */
export interface SearchSource {
  /** An empty query finds everything that passes the filters. */
  search(query: string, options: SearchOptions): Promise<SearchAnswer>;
}

/** Hits of several lists in one, each address once, where and as it first came. */
export function mergeHits(...lists: readonly (readonly Hit[])[]): Hit[] {
  const byAddress = new Map<string, Hit>();
  for (const hit of lists.flat()) {
    if (!byAddress.has(hit.url)) byAddress.set(hit.url, hit);
  }
  return [...byAddress.values()];
}
