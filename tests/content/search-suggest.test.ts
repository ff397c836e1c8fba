import { describe, expect, test } from 'vitest';
import { library } from '../support/live-library.ts';
import { pageLanguages } from '../../src/model/page-languages.ts';
import { searchFiles } from '../../src/outputs/search-index/search-files.ts';
import { LoadedSite } from '../../src/client/search/local/loaded-site.ts';
import { suggest } from '../../src/client/search/local/suggest.ts';

const files = searchFiles(library);
const site = new LoadedSite(pageLanguages('en'), async (name) => files.get(name) ?? '');
const bilingual = 'visa 签证 unknownword';
await Promise.all([
  site.loadCore(bilingual),
  site.loadMore(bilingual),
  site.loadQuestions(bilingual),
]);

const wordsNear = (query: string) => suggest(site, query).words;

describe('near words', () => {
  test.each([
    ['reinvvstmnts', 'reinvestment'],
    ['arbitratorships', 'arbitration'],
    ['visaless', 'visa'],
  ])('of “%s” have “%s” among them', (query, word) => {
    expect(wordsNear(query)).toContain(word);
  });

  test('in Chinese share most of their characters', () => {
    const [first] = wordsNear('税预提所得');
    expect(first).toContain('所得税');
  });

  test('are few, and none of what is near to nothing', () => {
    expect(wordsNear('constructions').length).toBeLessThanOrEqual(4);
    expect(wordsNear('zzyzx')).toEqual([]);
    expect(wordsNear('饕餮')).toEqual([]);
    expect(wordsNear('xyz')).toEqual([]);
  });
});

describe('likely measures', () => {
  test('are some that hold a near word, with their questions', () => {
    const { measures } = suggest(site, 'reinvvstmnts');
    expect(measures.length).toBeGreaterThan(0);
    expect(measures.length).toBeLessThanOrEqual(3);
    for (const { kind, excerpt } of measures) {
      expect(kind).toBe('measure');
      expect(excerpt.map(({ text }) => text).join('')).not.toBe('');
    }
  });

  test('are none for a word that only looks alike', () => {
    expect(suggest(site, 'blockchain')).toEqual({ words: ['chain'], measures: [] });
  });

  test('are none where nothing is near', () => {
    expect(suggest(site, 'zzyzx')).toEqual({ words: [], measures: [] });
  });
});
