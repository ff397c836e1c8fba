// @vitest-environment happy-dom
import type { MeasureNumber } from '../../src/model/measure-number.ts';
import { expect, test, vi } from 'vitest';
import type { searchSite } from '../../src/client/search/search-site.ts';
import { tidyQuery } from '../../src/model/search-query.ts';
import { officialLocale, translationBeside, type Locale } from '../../src/i18n/locales.ts';
import { wholeText } from '../../src/model/whole-text.ts';
import { searchFiles } from '../../src/outputs/search-index/search-files.ts';
import { searchFolder } from '../../src/outputs/search-index/search-text.ts';
import { library } from '../support/live-library.ts';
import { serve, showPage } from '../support/page.ts';

/**
 * What the plan says is found where it says it: of words drawn at random from the official text and
 * from the translation, the search page lists every measure that holds them, and counts right. Each
 * is asked as the first search of a page; the full text is not asked, so that nothing hangs on it.
 */
const draws = { substrings: 500, words: 300 };

/** Numbers from 0 to 1, the same in every run (a linear congruential generator, Numerical Recipes). */
function drawer(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const { measures } = library;
const translation = translationBeside(officialLocale);
const texts = (locale: Locale) => measures.map((measure) => wholeText(measure, locale));

function drawSubstrings(): string[] {
  const draw = drawer(51);
  const official = texts(officialLocale);
  const drawn = new Set<string>();
  while (drawn.size < draws.substrings) {
    const characters = [...(official[Math.floor(draw() * official.length)] ?? '')];
    const length = 2 + Math.floor(draw() * 7);
    const from = Math.floor(draw() * (characters.length - length));
    const substring = characters.slice(from, from + length).join('');
    if (substring === tidyQuery(substring)) drawn.add(substring);
  }
  return [...drawn];
}

function drawWords(): string[] {
  const draw = drawer(8);
  const words = texts(translation).flatMap((text) => text.match(/\p{L}+(?:[-’]\p{L}+)*/gu) ?? []);
  const drawn = new Set<string>();
  while (drawn.size < draws.words) drawn.add(words[Math.floor(draw() * words.length)] ?? '');
  return [...drawn];
}

type Search = typeof searchSite;

/** The search of a page in a language, before its first use. */
async function openPage(locale: Locale): Promise<Search> {
  showPage(locale, '');
  vi.resetModules();
  return (await import('../../src/client/search/search-site.ts')).searchSite;
}

function holders(locale: Locale, holds: (text: string) => boolean): MeasureNumber[] {
  return measures
    .filter((measure) => holds(wholeText(measure, locale)))
    .map(({ number }) => number);
}

interface Setting {
  /** The language of the page that is searched on, and of the text that is searched for. */
  page: Locale;
  locale: Locale;
  holds: (text: string, query: string) => boolean;
}

/** What is written in other scripts is looked for in other files: each kind is searched on a new page. */
const scriptsOf = (query: string) =>
  ['Han', 'Latin'].filter((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(query)).join();

async function faultsOf(queries: readonly string[], setting: Setting): Promise<string[]> {
  const faults: string[] = [];
  for (const alike of Map.groupBy(queries, scriptsOf).values()) {
    const search = await openPage(setting.page);
    for (const query of alike) faults.push(...(await faultsOfOne(query, search, setting)));
  }
  return faults;
}

async function faultsOfOne(query: string, search: Search, { locale, holds }: Setting) {
  const options = { filters: {}, limit: Infinity, fullText: 'for-doubt' } as const;
  const { hits, total, corrected } = await search(query, options);
  const missed = holders(locale, (text) => holds(text, query)).filter(
    (number) => !hits.some((hit) => hit.number === number),
  );
  const { size } = new Set(hits.map(({ url }) => url));
  return [
    ...(missed.length > 0 ? [`“${query}”: not ${missed.join(', ')}`] : []),
    ...(total === size ? [] : [`“${query}”: ${size}, said ${total}`]),
    ...(corrected ? [`“${query}”: mended to “${corrected}”`] : []),
  ];
}

const files = [...searchFiles(library)].map(([name, text]) => [searchFolder + name, text] as const);
serve(Object.fromEntries(files));
vi.mock('../../src/client/search/full-text.ts', () => ({
  searchPages: () => Promise.resolve({ hits: [], more: false }),
  searchScattered: () => [],
  searchBeyond: () => Promise.resolve({ hits: [], left: 0 }),
}));

const hasWord = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'iu').test(text);

test.each([officialLocale, translation])(
  'on pages in %s every stretch of the official text finds every measure that has it',
  async (page) => {
    const holds = (text: string, query: string) => text.includes(query);
    const faults = await faultsOf(drawSubstrings(), { page, locale: officialLocale, holds });
    expect(faults).toEqual([]);
  },
);

test.each([officialLocale, translation])(
  'on pages in %s every word of the translation finds every measure that has it',
  async (page) => {
    const faults = await faultsOf(drawWords(), { page, locale: translation, holds: hasWord });
    expect(faults).toEqual([]);
  },
);
