// Shipped to browsers. What the search interface searches: the local layer, and the full text behind it.
import { isLocale } from '../../i18n/locales.ts';
import { loadFile } from './local/load-file.ts';
import { LocalSite } from './local/local-site.ts';
import { searchAll, searchCore, type LocalAnswer } from './local/local-source.ts';
import { mergeHits, type SearchOptions, type SearchSource } from './source.ts';

/** Loads what searches the full text, once the pause that was asked for is over. */
async function loadFullText({ pause = 0, signal }: SearchOptions) {
  if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  signal?.throwIfAborted();
  return import('./full-text.ts');
}

const language = document.documentElement.lang.split('-')[0];
const local = new LocalSite(isLocale(language) ? language : 'en', loadFile);

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

/** Local hits first, in their order, then those of the full text. */
async function withFullText(
  { hits, corrected }: LocalAnswer,
  query: string,
  options: SearchOptions,
) {
  try {
    const { pagefindSource } = await loadFullText(options);
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
    if (!found) return (await loadFullText(options)).pagefindSource.search(query, options);
    if (found.hits.length === 0) {
      const { searchPages } = await loadFullText(options);
      const hits = await searchPages(local.index, query, options);
      return { hits: hits.slice(0, options.limit), total: hits.length };
    }
    if (options.fullText) return withFullText(found, query, options);
    const { hits, corrected } = found;
    return { hits: hits.slice(0, options.limit), total: hits.length, corrected };
  },
};
