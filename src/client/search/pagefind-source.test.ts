// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPage } from '../../../tests/support/page.ts';
import { hitKinds } from '../../model/search-filters.ts';
import { hitOf, pagefindFilters, sumResults } from './pagefind-source.ts';
import type { PagefindOptions, PagefindPage } from './pagefind-worker.ts';

const page = (changes: Partial<PagefindPage>): PagefindPage => ({
  url: '/en/glossary/',
  excerpt: 'Negative <mark>list</mark>',
  content: 'Glossary. Negative list',
  meta: { title: 'Glossary' },
  filters: {},
  ...changes,
});

describe('hitOf', () => {
  it('reads kind and number of a measure', () => {
    const hit = hitOf(
      page({
        url: '/en/measures/8/',
        meta: { title: 'Fund interests', number: '8' },
        filters: { kind: ['measure'], part: ['1'] },
      }),
    );
    expect(hit).toEqual({
      url: '/en/measures/8/',
      title: 'Fund interests',
      kind: 'measure',
      number: 8,
      excerpt: [
        { text: 'Negative ', marked: false },
        { text: 'list', marked: true },
      ],
    });
  });

  it('says what page a section is of', () => {
    const hit = hitOf(
      page({ url: '/en/glossary/#qflp', meta: { title: 'QFLP', within: 'Glossary' } }),
    );
    expect(hit).toMatchObject({ url: '/en/glossary/#qflp', title: 'QFLP', within: 'Glossary' });
    expect(hitOf(page({}))).not.toHaveProperty('within');
  });

  it('takes an unknown kind for a page', () => {
    expect(hitOf(page({ filters: { kind: ['poem'] } })).kind).toBe('page');
  });
});

describe('pagefindFilters', () => {
  it.each([
    [{}, {}],
    [
      { kind: 'measure', part: '5' },
      { kind: 'measure', part: '5' },
    ],
    [{ kind: 'page' }, { kind: { none: hitKinds.filter((kind) => kind !== 'page') } }],
  ])('of %j are %j', (filters, taken) => {
    expect(pagefindFilters(filters)).toEqual(taken);
  });
});

describe('sumResults', () => {
  it('sums the scores of a page, and puts the highest first', () => {
    const lists = [
      [
        { id: 'a', score: 3 },
        { id: 'b', score: 2 },
      ],
      [{ id: 'b', score: 2 }],
    ];
    expect(sumResults(lists).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('the full text', () => {
  /** The names of what Pagefind finds, best first, and what it was asked for. */
  let names: string[] = [];
  let asked: { query: string | null; options: PagefindOptions }[] = [];

  interface Question {
    id: string;
    method: string;
    args: [string | null, PagefindOptions];
  }

  class StandIn {
    onmessage?: (event: { data: { id: string; result: unknown } }) => void;

    postMessage({ id, method, args: [first, options] }: Question): void {
      if (method === 'search') asked.push({ query: first, options });
      const results = names.map((name) => ({ id: name, score: 1, data: name }));
      const result = method === 'search' ? { results } : page({ url: `/${first}/`, excerpt: '' });
      queueMicrotask(() => this.onmessage?.({ data: { id, result } }));
    }
  }

  beforeEach(() => {
    vi.resetModules();
    showPage('en', '');
    vi.stubGlobal('Worker', StandIn);
    names = ['a', 'b', 'c', 'd'];
    asked = [];
  });
  afterEach(() => vi.unstubAllGlobals());

  const source = () => import('./pagefind-source.ts');
  const known = (name: string) => hitOf(page({ url: `/${name}/` }));
  const urls = (hits: readonly { url: string }[]) => hits.map(({ url }) => url);

  it('is listed in the order of the plan where nothing but a filter is asked for', async () => {
    const { pagefindSource } = await source();
    await pagefindSource.search('', { filters: { part: '5' }, limit: 2 });
    expect(asked).toEqual([
      { query: null, options: { filters: { part: '5' }, sort: { order: 'asc' } } },
    ]);
  });

  it('is in the order of Pagefind for a query, and for pages, which have no place in the plan', async () => {
    const { pagefindSource } = await source();
    await pagefindSource.search('visa', { filters: {}, limit: 2 });
    await pagefindSource.search('', { filters: { kind: 'page' }, limit: 2 });
    expect(asked.filter(({ options }) => options.sort)).toEqual([]);
  });

  it('shows as many hits as are asked for, and counts all', async () => {
    const { pagefindSource } = await source();
    const { hits, total } = await pagefindSource.search('visa', { filters: {}, limit: 2 });
    expect([urls(hits), total]).toEqual([['/a/', '/b/'], 4]);
  });

  it('fills the room beside what is known already, and says how much was not looked at', async () => {
    const { searchBeyond } = await source();
    const beyond = await searchBeyond('visa', [known('a'), known('x')], { filters: {}, limit: 3 });
    expect([urls(beyond.hits), beyond.left]).toEqual([['/a/', '/b/'], 2]);
    const all = await searchBeyond('visa', [known('a')], { filters: {}, limit: 9 });
    expect([urls(all.hits), all.left]).toEqual([['/a/', '/b/', '/c/', '/d/'], 0]);
  });

  it('has what is accepted of it, and more where all that was looked at is', async () => {
    const { searchChecked } = await source();
    names = 'abcdefghijkl'.split('');
    const options = { filters: {}, limit: 3, words: [] };
    const all = await searchChecked('visa', { ...options, accepts: () => true });
    expect([all.hits.length, all.more]).toEqual([8, true]);
    const none = await searchChecked('visa', { ...options, accepts: () => false });
    expect(none).toEqual({ hits: [], more: false });
    expect(asked).toHaveLength(2);
  });

  it('is searched word by word where the whole query is in no page', async () => {
    const { searchChecked } = await source();
    const found = await searchChecked('visa school', {
      filters: {},
      limit: 3,
      words: ['visa', 'school'],
      accepts: (_, isApart) => isApart,
    });
    expect(asked.map(({ query }) => query)).toEqual(['visa school', 'visa', 'school']);
    expect(found.hits).toHaveLength(4);
  });
});
