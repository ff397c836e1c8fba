// Shipped to browsers. Searches the local layer: first what is asked for most, the rest only if need be.
import type { Filters } from '../../../model/search-filters.ts';
import type { Hit } from '../search-source.ts';
import { find, isSettled, type Found } from './find.ts';
import type { Entry } from './search-index.ts';
import { localHit } from './local-hit.ts';
import type { LoadedSite } from './loaded-site.ts';

export interface LocalAnswer {
  /** Best first, at most as many as were asked for. */
  hits: Hit[];
  total: number;
  corrected: string | null;
  /** Whether the best of them answers the query so well that nothing else can come before it. */
  settled: boolean;
  /** Whether so little of the query is answered that something may be wrong with it. */
  doubtful: boolean;
}

export interface LocalOptions {
  filters: Filters;
  literal?: boolean | undefined;
  limit: number;
  /** Whether all measures are wanted that say the query as it stands, however well it is answered. */
  whole?: boolean;
}

/** The share of a query below which its best match makes one doubt its spelling. */
const doubtfulShare = 0.55;

/** Whether an entry passes filters. */
export function passes(site: LoadedSite, { kind, key }: Entry, filters: Filters): boolean {
  const { kind: asked, ...others } = filters;
  if (asked && asked !== kind) return false;
  return Object.entries(others).every(([name, value]) => {
    const values = kind === 'measure' ? site.filters?.[key] : undefined;
    return values?.[name as keyof typeof values]?.includes(value);
  });
}

function answer(
  site: LoadedSite,
  query: string,
  { filters, literal, limit }: LocalOptions,
  earlyOnly = false,
): LocalAnswer {
  const found: Found = find(site.index, query, { literal, earlyOnly, tools: site.tools });
  const matches = found.matches.filter(({ entry }) => {
    const known = site.index.entries[entry];
    return known !== undefined && passes(site, known, filters);
  });
  return {
    hits: matches.slice(0, limit).map((match) => localHit(site, match, found.terms)),
    total: matches.length,
    corrected: matches.length > 0 ? found.corrected : null,
    settled: isSettled(matches[0]),
    doubtful: !found.verbatim && (matches[0]?.share ?? 0) < doubtfulShare,
  };
}

async function prepareFilters(site: LoadedSite, filters: Filters): Promise<void> {
  const names = Object.keys(filters).filter((name) => name !== 'kind');
  if (names.length > 0) await site.loadFilters();
}

/**
 * Searches measures, bodies, topics, industries and other pages by what they are called; questions
 * that cut across measures too, where they are called what one of these seems to be.
 */
export async function searchCore(
  site: LoadedSite,
  query: string,
  options: LocalOptions,
): Promise<LocalAnswer> {
  await Promise.all([site.loadCore(query), prepareFilters(site, options.filters)]);
  const found = answer(site, query, options, true);
  if (!found.hits.some(({ kind }) => kind === 'question' || kind === 'page')) return found;
  await site.loadMore(query);
  return answer(site, query, options, true);
}

/** Searches what the local layer has, as far as it must; mends the query where it finds nothing otherwise. */
export async function searchAll(
  site: LoadedSite,
  query: string,
  options: LocalOptions,
): Promise<LocalAnswer> {
  await Promise.all([site.loadMore(query), site.loadQuestions(query)]);
  const found = answer(site, query, options);
  if (found.settled && !options.whole) return found;
  await site.loadTexts(query);
  const inTexts = answer(site, query, options);
  if (options.literal || !inTexts.doubtful) return inTexts;
  await site.loadRepairs(query);
  return answer(site, query, options);
}
