// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../../../tests/support/page.ts';
import type { Edition } from './edition.ts';
import type * as fullText from './full-text.ts';
import type { LocalAnswer } from './local/search-local.ts';
import type * as searchLocal from './local/search-local.ts';
import type { Hit, SearchAnswer, SearchOptions } from './search-source.ts';

const hit = (name: string): Hit => ({
  url: `/${name}/`,
  title: name,
  kind: 'measure',
  excerpt: [],
});
const named = ({ hits }: SearchAnswer) => hits.map(({ title }) => title);
const local = (names: string[], more: Partial<LocalAnswer> = {}): LocalAnswer => ({
  hits: names.map(hit),
  total: names.length,
  corrected: null,
  settled: false,
  doubtful: false,
  ...more,
});

const searchCore = vi.fn<typeof searchLocal.searchCore>();
const searchAll = vi.fn<typeof searchLocal.searchAll>();
const searchBeyond = vi.fn<typeof fullText.searchBeyond>();
const searchPages = vi.fn<typeof fullText.searchPages>();
const searchScattered = vi.fn<typeof fullText.searchScattered>();
const searchWhole = vi.fn<typeof fullText.pagefindSource.search>();
const loadCore = vi.fn<() => Promise<void>>();
let edition: Edition | null = null;

class LoadedSite {
  index = { least: 0 };
  loadCore = loadCore;
  loadQuestions = () => Promise.resolve();
}
const mocks: Record<string, () => object> = {
  './local/search-local.ts': () => ({ searchCore, searchAll }),
  './local/loaded-site.ts': () => ({ LoadedSite }),
  './load-edition.ts': () => ({ loadEdition: () => Promise.resolve(edition) }),
  './full-text.ts': () => ({
    searchBeyond,
    searchPages,
    searchScattered,
    pagefindSource: { search: searchWhole },
  }),
};

async function ask(query: string, options: Partial<SearchOptions> = {}): Promise<SearchAnswer> {
  const { searchSite } = await import('./search-site.ts');
  return searchSite(query, { filters: {}, limit: 3, ...options });
}

beforeEach(() => {
  vi.resetModules();
  vi.resetAllMocks();
  for (const [path, make] of Object.entries(mocks)) vi.doMock(path, make);
  showPage('en', '');
  edition = null;
  loadCore.mockResolvedValue();
  searchCore.mockResolvedValue(local([]));
  searchAll.mockResolvedValue(local([]));
  searchBeyond.mockResolvedValue({ hits: [], left: 0 });
  searchPages.mockResolvedValue({ hits: [], more: false });
  searchScattered.mockReturnValue([]);
  searchWhole.mockResolvedValue({ hits: [hit('whole')], total: 1 });
});

afterAll(() => {
  for (const path of Object.keys(mocks)) vi.doUnmock(path);
  vi.resetModules();
});

describe('what the site knows by name', () => {
  it('is the answer, and may not be all that there is', async () => {
    searchAll.mockResolvedValue(local(['a', 'b', 'c', 'd']));
    const answer = await ask('visa');
    expect(named(answer)).toEqual(['a', 'b', 'c']);
    expect(answer).toMatchObject({ total: 4, partial: true });
    expect(searchBeyond).not.toHaveBeenCalled();
  });

  it('is told at once where it settles the query, and stays in front of what comes later', async () => {
    searchCore.mockResolvedValue(local(['b'], { settled: true }));
    searchAll.mockResolvedValue(local(['a', 'b']));
    const early: string[][] = [];
    const answer = await ask('visa', { onEarly: (first) => early.push(named(first)) });
    expect(early).toEqual([['b']]);
    expect(named(answer)).toEqual(['b', 'a']);
    expect(answer.total).toBe(2);
  });
});

describe('the full text', () => {
  it('is searched where what is known by name is in doubt, for what was meant, and comes behind it', async () => {
    searchAll.mockResolvedValue(local(['a'], { doubtful: true, corrected: 'visa' }));
    searchBeyond.mockResolvedValue({ hits: [hit('z')], left: 0 });
    const answer = await ask('vissa', { fullText: 'for-doubt' });
    expect(searchBeyond.mock.lastCall?.[0]).toBe('visa');
    expect(named(answer)).toEqual(['a', 'z']);
    expect(answer).toMatchObject({ total: 2, corrected: 'visa', partial: false });
  });

  it('is said to hold more where not all of it was looked at', async () => {
    searchAll.mockResolvedValue(local(['a']));
    searchBeyond.mockResolvedValue({ hits: [hit('z')], left: 5 });
    expect(await ask('visa', { fullText: 'always' })).toMatchObject({ total: 2, partial: true });
  });

  it('is left out where it cannot be had, and may then hold more', async () => {
    searchAll.mockResolvedValue(local(['a'], { doubtful: true }));
    searchBeyond.mockRejectedValue(new Error('offline'));
    const answer = await ask('visa', { fullText: 'for-doubt' });
    expect(named(answer)).toEqual(['a']);
    expect(answer.partial).toBe(true);
  });

  it('answers where nothing is known by name; what holds some of the words where it does not either', async () => {
    searchPages.mockResolvedValue({ hits: [hit('page')], more: true });
    const answer = await ask('a rare word');
    expect(named(answer)).toEqual(['page']);
    expect(answer.partial).toBe(true);
    searchPages.mockResolvedValue({ hits: [], more: false });
    searchScattered.mockReturnValue([hit('some')]);
    expect(named(await ask('many rare words'))).toEqual(['some']);
  });

  it.each([
    ['where nothing but filters is asked for', '', {}],
    ['where other pages are asked for', 'visa', { kind: 'page' }],
  ])('answers alone %s', async (_, query, filters) => {
    expect(named(await ask(query, { filters }))).toEqual(['whole']);
    expect(searchAll).not.toHaveBeenCalled();
  });

  it('answers alone where the names do not come', async () => {
    loadCore.mockRejectedValue(new Error('offline'));
    expect(named(await ask('visa'))).toEqual(['whole']);
  });
});

it('asks a derived edition in the characters that are searched, and shows its own', async () => {
  edition = {
    asked: (query) => `simplified ${query}`,
    text: (text) => text,
    hit: (found) => found,
    answer: (answer) => ({ ...answer, corrected: 'shown' }),
  };
  searchCore.mockResolvedValue(local(['a'], { settled: true }));
  searchAll.mockResolvedValue(local(['a']));
  const early: SearchAnswer[] = [];
  const answer = await ask('visa', { onEarly: (first) => early.push(first) });
  expect(searchAll.mock.lastCall?.[1]).toBe('simplified visa');
  expect([...early, answer].map(({ corrected }) => corrected)).toEqual(['shown', 'shown']);
});

it('shows nothing of a search that was given up', async () => {
  const controller = new AbortController();
  searchAll.mockImplementation(() => {
    controller.abort();
    return Promise.resolve(local(['a']));
  });
  await expect(ask('visa', { signal: controller.signal })).rejects.toThrow(/abort/i);
});
