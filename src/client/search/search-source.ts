// Shipped to browsers. What the search interface asks of whatever searches.
import type { MeasureNumber } from '../../model/measure-number.ts';
import type { Filters, HitKind } from '../../model/search-filters.ts';
import type { Run } from './runs.ts';

export interface Hit {
  /** Address from the root of the server: what makes a hit the same as another. */
  url: string;
  title: string;
  /** The title with what matched in it marked, where that is known. */
  titleRuns?: Run[];
  kind: HitKind;
  /** Of a measure. */
  number?: MeasureNumber | null;
  /** Title of the page that the hit is a section of. */
  within?: string;
  excerpt: Run[];
}

export interface SearchAnswer {
  /** Best first, at most as many as were asked for. */
  hits: Hit[];
  /** How many there are in all, as far as is known; with `partial`, at least. */
  total: number;
  /** What was searched for instead of what was typed, if anything was. */
  corrected?: string | null;
  /** Whether the full text was left out, or not looked through; asking for it may find more. */
  partial?: boolean;
}

export interface SearchOptions {
  filters: Filters;
  limit: number;
  /** Search for what was typed, whatever seems to be wrong with it. */
  literal?: boolean | undefined;
  /** When to search the full text: where nothing else is found, nothing else is sure, or always. */
  fullText?: 'for-nothing' | 'for-doubt' | 'always';
  /** Milliseconds to wait before what is slow is searched, in case of another keystroke. */
  pause?: number;
  /** Told what is found at once where more is to come; the whole answer begins with the same hits. */
  onEarly?: (answer: SearchAnswer) => void;
  /** An aborted search may reject or answer; its outcome is not looked at. */
  signal?: AbortSignal;
}

/** Something that searches. */
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
