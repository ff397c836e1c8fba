// Shipped to browsers. Searches the full text with Pagefind, which loads at the first search.
import { readMeasureNumber } from '../../model/measure-number.ts';
import { hitKinds, type Filters, type HitKind } from '../../model/search-filters.ts';
import { once } from '../shared/once.ts';
import { pageLanguages } from '../shared/words.ts';
import { dropTitle, parseExcerpt } from './excerpt.ts';
import {
  startPagefind,
  type Pagefind,
  type PagefindOptions,
  type PagefindPage,
  type PagefindResult,
  type PagefindSettings,
} from './pagefind-worker.ts';
import { mergeHits, type Hit, type SearchOptions, type SearchSource } from './search-source.ts';
import { admitScriptsOf } from './trusted-types.ts';

type PagefindFilters = PagefindOptions['filters'];

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const folder = `${base}pagefind/`;

const settings: PagefindSettings = { baseUrl: base, basePath: folder, excerptEllipsis: '…' };

/** As Pagefind names it. */
function languageOfPage(): string {
  const { own, tags } = pageLanguages();
  return tags[own].toLowerCase();
}

/** In its worker; where that fails, all of Pagefind on the page. */
const loaded = once(async (): Promise<Pagefind> => {
  admitScriptsOf(folder);
  try {
    const worker = new Worker(`${folder}pagefind-worker.js`);
    return await startPagefind(worker, settings, languageOfPage());
  } catch {
    const whole = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind & {
      options(settings: PagefindSettings): Promise<void>;
    };
    await whole.options(settings);
    return whole;
  }
});

/** Filters as Pagefind takes them. A page that has no kind in the index is of the kind `page`. */
export function pagefindFilters({ kind, ...others }: Filters): PagefindFilters {
  if (kind === 'page') {
    return { ...others, kind: { none: hitKinds.filter((other) => other !== 'page') } };
  }
  return kind ? { ...others, kind } : others;
}

function kindOf(filters: PagefindPage['filters']): HitKind {
  const kind = filters['kind']?.[0];
  return hitKinds.find((known) => known === kind) ?? 'page';
}

/** A page of the index, or a section of one that has an address of its own, as a hit. */
export function hitOf({ url, meta, excerpt, filters }: PagefindPage): Hit {
  const title = meta.title ?? url;
  return {
    url,
    title,
    kind: kindOf(filters),
    excerpt: dropTitle(parseExcerpt(excerpt), title),
    ...(meta.number && { number: readMeasureNumber(meta.number) }),
    ...(meta.within && { within: meta.within }),
  };
}

export const pagefindSource: SearchSource = {
  async search(query, { filters, limit, signal }) {
    const results = await ask(query, filters, signal);
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return { hits: mergeHits(pages.map(hitOf)), total: results.length };
  },
};

/** What Pagefind finds for a query, best first; everything for none, in the order of the plan. */
async function ask(
  query: string,
  filters: Filters,
  signal?: AbortSignal,
): Promise<PagefindResult[]> {
  const pagefind = await loaded();
  signal?.throwIfAborted();
  const browses = query === '' && filters.kind !== 'page';
  const { results } = await pagefind.search(query || null, {
    filters: pagefindFilters(filters),
    ...(browses && { sort: { order: 'asc' } }),
  });
  signal?.throwIfAborted();
  return results;
}

/**
 * Pages that hold a query beside those that are known, as many as there is room for; what is known
 * already is met again on the way. `left` are those that were not looked at.
 */
export async function searchBeyond(
  query: string,
  known: readonly Hit[],
  { filters, limit, signal }: SearchOptions,
): Promise<{ hits: Hit[]; left: number }> {
  const results = await ask(query, filters, signal);
  let seen = 0;
  let hits: Hit[] = [];
  const room = () => limit - mergeHits(known, hits).length;
  while (seen < results.length && room() > 0) {
    const next = results.slice(seen, seen + room());
    const pages = await Promise.all(next.map((result) => result.data()));
    hits = mergeHits(hits, pages.map(hitOf));
    seen += next.length;
  }
  return { hits, left: results.length - seen };
}

/** Results of several searches in one list, the scores of the same page summed, best first. */
export function sumResults<T extends Pick<PagefindResult, 'id' | 'score'>>(
  lists: readonly (readonly T[])[],
): T[] {
  const sums = new Map<string, { result: T; score: number }>();
  for (const result of lists.flat()) {
    const score = (sums.get(result.id)?.score ?? 0) + result.score;
    sums.set(result.id, { result, score });
  }
  return [...sums.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

export interface FullTextOptions {
  filters: Filters;
  signal?: AbortSignal | undefined;
  /** How many hits there is room for. */
  limit: number;
  /** Words to look for one by one where the whole query finds nothing that is accepted. */
  words: readonly string[];
  /** Whether a page answers the query, by its text; `apart` where its words were looked for apart. */
  accepts: (text: string, apart: boolean) => boolean;
}

/** Pages that were looked at and accepted. */
export interface CheckedHits {
  hits: Hit[];
  /** Whether every page that was looked at was accepted, and there are others. */
  more: boolean;
}

const leastChecked = 8;

/** Pages whose text answers a query, each checked; first for the whole query, then word by word. */
export async function searchChecked(
  query: string,
  { filters, signal, limit, words, accepts }: FullTextOptions,
): Promise<CheckedHits> {
  const check = async (results: readonly PagefindResult[], apart: boolean) => {
    const checked = results.slice(0, Math.max(leastChecked, limit));
    const pages = await Promise.all(checked.map((result) => result.data()));
    const accepted = pages.filter(({ content }) => accepts(content, apart));
    const more = accepted.length === checked.length && results.length > checked.length;
    return { hits: mergeHits(accepted.map(hitOf)), more };
  };
  const whole = await check(await ask(query, filters, signal), false);
  if (whole.hits.length > 0 || words.length < 2) return whole;
  const lists = await Promise.all(words.map((word) => ask(word, filters, signal)));
  return check(sumResults(lists), true);
}
