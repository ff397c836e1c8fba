// Shipped to browsers. What the search interface searches: the local layer, and the full text behind it.
import { isLocale } from '../../i18n/locales.ts';
import { coverage } from './local/coverage.ts';
import { loadFile } from './local/load-file.ts';
import { LocalSite } from './local/local-site.ts';
import { searchAll, searchCore, type LocalAnswer } from './local/local-source.ts';
import { contentOf } from './local/query.ts';
import { mergeHits, type Hit, type SearchOptions, type SearchSource } from './source.ts';

const loadFullText = () => import('./pagefind-source.ts');

const language = document.documentElement.lang.split('-')[0];
const local = new LocalSite(isLocale(language) ? language : 'en', loadFile);

/** The share of a query that a page must hold to answer it where nothing else does. */
const leastHeld = { together: 0.75, apart: 0.6 };

const mostWords = 8;

/** The local layer on its own; null where it could not be loaded. */
async function searchLocally(
  query: string,
  { filters, literal, signal, limit, onEarly }: SearchOptions,
): Promise<LocalAnswer | null> {
  try {
    const first = await searchCore(local, query, { filters, literal });
    signal?.throwIfAborted();
    if (!first.settled) return await searchAll(local, query, { filters, literal });
    const { hits, corrected } = first;
    onEarly?.({ hits: hits.slice(0, limit), total: hits.length, corrected });
    const all = await searchAll(local, query, { filters, literal });
    return { ...first, hits: mergeHits(hits, all.hits) };
  } catch {
    signal?.throwIfAborted();
    return null;
  }
}

/** Pages that hold a query, where the local layer knows nothing of it. */
async function searchPages(query: string, { filters, signal }: SearchOptions): Promise<Hit[]> {
  const { searchChecked } = await loadFullText();
  return searchChecked(query, {
    filters,
    signal,
    words: contentOf(query)
      .map(({ text }) => text)
      .slice(0, mostWords),
    accepts: (text, apart) =>
      coverage(local.index, query, text) >= (apart ? leastHeld.apart : leastHeld.together),
  });
}

/** Local hits first, in their order, then those of the full text. */
async function withFullText(
  { hits, corrected }: LocalAnswer,
  query: string,
  options: SearchOptions,
) {
  try {
    const { pagefindSource } = await loadFullText();
    const full = await pagefindSource.search(corrected ?? query, options);
    const all = mergeHits(hits, full.hits);
    const total = all.length + full.total - full.hits.length;
    return { hits: all.slice(0, options.limit), total, corrected };
  } catch {
    options.signal?.throwIfAborted();
    return { hits: hits.slice(0, options.limit), total: hits.length, corrected };
  }
}

export const siteSource: SearchSource = {
  async search(query, options) {
    const found = query === '' ? null : await searchLocally(query, options);
    options.signal?.throwIfAborted();
    if (!found) return (await loadFullText()).pagefindSource.search(query, options);
    if (found.hits.length === 0) {
      const hits = await searchPages(query, options);
      return { hits: hits.slice(0, options.limit), total: hits.length };
    }
    if (options.fullText) return withFullText(found, query, options);
    const { hits, corrected } = found;
    return { hits: hits.slice(0, options.limit), total: hits.length, corrected };
  },
};
