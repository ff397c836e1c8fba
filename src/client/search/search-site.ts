// Shipped to browsers. What the search interface searches: the local layer, and the full text behind it.
import { loadModule } from '../shared/load-module.ts';
import { pageLanguages } from '../shared/words.ts';
import { loadEdition } from './load-edition.ts';
import { loadFile } from './local/load-file.ts';
import { LoadedSite } from './local/loaded-site.ts';
import { searchAll, searchCore, type LocalAnswer } from './local/search-local.ts';
import type { Suggestions } from './local/suggest.ts';
import { mergeHits, type SearchAnswer, type SearchOptions } from './search-source.ts';

const loadFullText = () => loadModule(() => import('./full-text.ts'));

/** The pause that was asked for, in which another search may begin instead. */
async function breathe({ pause = 0, signal }: SearchOptions): Promise<void> {
  if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  signal?.throwIfAborted();
}

let local: LoadedSite | undefined;

function localSite(): LoadedSite {
  return (local ??= new LoadedSite(pageLanguages(), loadFile));
}

/** The local layer on its own; null where it could not be loaded. */
async function searchLocally(query: string, options: SearchOptions): Promise<LocalAnswer | null> {
  const { signal, fullText, onEarly, limit } = options;
  const site = localSite();
  // Whoever asks for the full text asks for everything; the list under the box shows a few.
  const asked = { ...options, whole: fullText !== undefined, limit: fullText ? Infinity : limit };
  try {
    await Promise.all([site.loadCore(query), fullText && site.loadQuestions(query)]);
    const first = await searchCore(site, query, asked);
    signal?.throwIfAborted();
    if (!first.settled) return await searchAll(site, query, asked);
    onEarly?.(onlyLocal(first, limit));
    await breathe(options);
    const all = await searchAll(site, query, asked);
    const hits = mergeHits(first.hits, all.hits);
    const { corrected } = all;
    return { ...first, corrected, hits, total: Math.max(first.total, all.total, hits.length) };
  } catch {
    signal?.throwIfAborted();
    return null;
  }
}

/** Local hits, those of one list where they are enough. */
function onlyLocal({ hits, total, corrected }: LocalAnswer, limit: number): SearchAnswer {
  return { hits: hits.slice(0, limit), total, corrected, partial: true };
}

/** Local hits first, in their order, then those of the full text. */
async function withFullText(
  found: LocalAnswer,
  query: string,
  options: SearchOptions,
): Promise<SearchAnswer> {
  const { hits, corrected } = found;
  const { limit, signal } = options;
  try {
    await breathe(options);
    const { searchBeyond } = await loadFullText();
    const full = await searchBeyond(corrected ?? query, hits, options);
    const all = mergeHits(hits, full.hits);
    const partial = full.left > 0;
    return { hits: all.slice(0, limit), total: all.length, corrected, partial };
  } catch {
    signal?.throwIfAborted();
    return onlyLocal(found, limit);
  }
}

async function fromFullText(query: string, options: SearchOptions): Promise<SearchAnswer> {
  await breathe(options);
  const { searchPages, searchScattered } = await loadFullText();
  const site = localSite();
  const { hits: pages, more } = await searchPages(site.index, query, options);
  const hits = pages.length > 0 ? pages : searchScattered(site, query, options);
  return { hits: hits.slice(0, options.limit), total: hits.length, partial: more };
}

/** Searches the language that is asked, as a `SearchSource` does. @throws when nothing can be loaded */
async function searchLanguage(query: string, options: SearchOptions): Promise<SearchAnswer> {
  const isLocal = query !== '' && options.filters.kind !== 'page';
  const found = isLocal ? await searchLocally(query, options) : null;
  options.signal?.throwIfAborted();
  if (!found) return (await loadFullText()).pagefindSource.search(query, options);
  if (found.hits.length === 0) return fromFullText(query, options);
  // What the measures of a very large plan say is in the full text alone.
  const { fullText = localSite().index.least ? 'for-doubt' : 'for-nothing' } = options;
  const deep = fullText === 'always' || (fullText === 'for-doubt' && found.doubtful);
  return deep ? withFullText(found, query, options) : onlyLocal(found, options.limit);
}

/**
 * Searches the site, as a `SearchSource` does; in a derived edition the pages that it is made from.
 * @throws when nothing of the search can be loaded
 */
export async function searchSite(query: string, options: SearchOptions): Promise<SearchAnswer> {
  const edition = await loadEdition();
  if (!edition) return searchLanguage(query, options);
  const { onEarly } = options;
  const answer = await searchLanguage(edition.asked(query), {
    ...options,
    ...(onEarly && { onEarly: (early) => onEarly(edition.answer(early)) }),
  });
  return edition.answer(answer);
}

/** What to try instead of a query for which the site has nothing. */
export async function suggestFor(query: string): Promise<Suggestions> {
  const edition = await loadEdition();
  if (!edition) return suggestIn(query);
  const { words, measures } = await suggestIn(edition.asked(query));
  return { words: words.map(edition.text), measures: measures.map(edition.hit) };
}

async function suggestIn(query: string): Promise<Suggestions> {
  const site = localSite();
  const [{ suggest }] = await Promise.all([
    loadModule(() => import('./local/suggest.ts')),
    site.loadCore(query),
    site.loadWholeCore(query),
    site.loadMore(query),
    site.loadQuestions(query),
  ]);
  return suggest(site, query);
}
