import { describe, expect, it } from 'vitest';
import { hitKinds } from '../../model/search-filters.ts';
import { hitOf, pagefindFilters, sumResults } from './pagefind-source.ts';
import type { PagefindPage } from './pagefind-worker.ts';

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
