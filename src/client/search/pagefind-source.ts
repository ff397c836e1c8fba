// Shipped to browsers. Searches the full text with Pagefind, which loads at the first search.
import { hitKinds, type Filters, type HitKind } from '../../model/search-filters.ts';
import { dropTitle, parseExcerpt } from './excerpt.ts';
import { mergeHits, type Hit, type SearchOptions, type SearchSource } from './source.ts';
import { admitScriptsOf } from './trusted-types.ts';

/** What is used of Pagefind 1.6. */
interface Pagefind {
  options(options: { baseUrl: string; basePath: string; excerptEllipsis: string }): Promise<void>;
  search(query: string | null, options: PagefindOptions): Promise<{ results: PagefindResult[] }>;
}

interface PagefindOptions {
  filters: PagefindFilters;
  sort?: Record<string, 'asc'>;
}

type PagefindFilters = Record<string, string | { none: string[] }>;

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** A page as Pagefind describes it; excerpts are HTML. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  content: string;
  meta: { title?: string; number?: string };
  filters: Record<string, string[]>;
  anchors: { id: string }[];
  sub_results: PagefindSection[];
}

interface PagefindSection {
  url: string;
  title: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
const folder = `${base}pagefind/`;

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  admitScriptsOf(folder);
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, basePath: folder, excerptEllipsis: '…' });
  return pagefind;
}

function loaded(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Filters as Pagefind takes them. A page that has no kind in the index is of the kind `page`. */
export function pagefindFilters({ kind, ...others }: Filters): PagefindFilters {
  if (kind === 'page') {
    return { ...others, kind: { none: hitKinds.filter((other) => other !== 'page') } };
  }
  return kind ? { ...others, kind } : others;
}

function kindOf(page: PagefindPage): HitKind {
  const kind = page.filters['kind']?.[0];
  return hitKinds.find((known) => known === kind) ?? 'page';
}

function scoreOf({ weighted_locations: places }: PagefindSection): number {
  return places.reduce((sum, { balanced_score: score }) => sum + score, 0);
}

/** The address of a section’s own: its heading has that after `ui-`. */
function addressOf(section: PagefindSection, { anchors }: PagefindPage): string | undefined {
  const [page, id = ''] = section.url.split('#ui-');
  return anchors.some((anchor) => anchor.id === id) ? `${page}#${id}` : undefined;
}

/** The section that matches best; the earlier one of equals. */
function bestSection({ sub_results: sections }: PagefindPage): PagefindSection | undefined {
  return [...sections].sort((a, b) => scoreOf(b) - scoreOf(a))[0];
}

/**
 * A page of the index as a hit. Of a page whose sections have addresses of their own (the glossary,
 * the updates) the hit is the section that matches best.
 */
export function hitOf(page: PagefindPage): Hit {
  const { url, meta, excerpt } = page;
  const title = meta.title ?? url;
  const section = bestSection(page);
  const address = section && addressOf(section, page);
  const number = meta.number ? { number: Number(meta.number) } : {};
  return address
    ? {
        url: address,
        title: section.title,
        kind: kindOf(page),
        within: title,
        excerpt: dropTitle(parseExcerpt(section.excerpt), section.title),
      }
    : {
        url,
        title,
        kind: kindOf(page),
        excerpt: dropTitle(parseExcerpt(excerpt), title),
        ...number,
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
  /** Words to look for one by one where the whole query finds nothing that is accepted. */
  words: readonly string[];
  /** Whether a page answers the query, by its text; `apart` where its words were looked for apart. */
  accepts: (text: string, apart: boolean) => boolean;
}

const mostChecked = 8;

/** Pages whose text answers a query, each checked; first for the whole query, then word by word. */
export async function searchChecked(
  query: string,
  { filters, signal, words, accepts }: FullTextOptions,
): Promise<Hit[]> {
  const check = async (results: readonly PagefindResult[], apart: boolean) => {
    const pages = await Promise.all(results.slice(0, mostChecked).map((result) => result.data()));
    return mergeHits(pages.filter(({ content }) => accepts(content, apart)).map(hitOf));
  };
  const whole = await check(await ask(query, filters, signal), false);
  if (whole.length > 0 || words.length < 2) return whole;
  const lists = await Promise.all(words.map((word) => ask(word, filters, signal)));
  return check(sumResults(lists), true);
}
