import { describe, expect, it } from 'vitest';
import { hitKinds } from '../../model/search-filters.ts';
import { hitOf, pagefindFilters, sumResults, type PagefindPage } from './pagefind-source.ts';

const page = (changes: Partial<PagefindPage>): PagefindPage => ({
  url: '/en/glossary/',
  excerpt: 'Negative <mark>list</mark>',
  content: 'Glossary. Negative list',
  meta: { title: 'Glossary' },
  filters: {},
  anchors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  sub_results: [],
  ...changes,
});

const section = (id: string, score: number) => ({
  url: `/en/glossary/${id}`,
  title: `Term ${id}`,
  excerpt: `of ${id}`,
  weighted_locations: [{ balanced_score: score }],
});

describe('hitOf', () => {
  it('reads kind and number of a measure', () => {
    const hit = hitOf(
      page({
        url: '/en/measures/8/',
        meta: { title: 'Fund interests', number: '8' },
        filters: { kind: ['measure'], part: ['1'] },
        sub_results: [section('#ui-text', 9)],
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

  it('leads to the best section of a long page, by its permanent address', () => {
    const sections = [section('#ui-a', 1), section('#ui-b', 5), section('#ui-c', 5)];
    expect(hitOf(page({ sub_results: sections }))).toMatchObject({
      url: '/en/glossary/#b',
      title: 'Term #ui-b',
      kind: 'page',
      within: 'Glossary',
    });
  });

  it('stays with the page where its head matches best, or nothing does', () => {
    const sections = [section('', 9), section('#ui-b', 5)];
    expect(hitOf(page({ sub_results: sections }))).not.toHaveProperty('within');
    expect(hitOf(page({}))).toMatchObject({
      url: '/en/glossary/',
      title: 'Glossary',
      kind: 'page',
    });
  });

  it('stays with the page where the section has no address of its own', () => {
    const hit = hitOf(page({ sub_results: [section('#ui-related', 5)] }));
    expect(hit).toMatchObject({ url: '/en/glossary/', title: 'Glossary' });
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
