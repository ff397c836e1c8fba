import { describe, expect, test } from 'vitest';
import { library } from '../../../../tests/support/library.ts';
import { pageLanguages } from '../../../model/page-languages.ts';
import { searchFiles } from '../../../outputs/search-index/search-files.ts';
import { LoadedSite } from './loaded-site.ts';
import { nearWords, suggest } from './suggest.ts';

const files = searchFiles(library);
const site = new LoadedSite(pageLanguages('en'), async (name) => files.get(name) ?? '');
const bilingual = 'visa 签证 unknownword';
await Promise.all([
  site.loadCore(bilingual),
  site.loadMore(bilingual),
  site.loadQuestions(bilingual),
]);

describe('near words', () => {
  test.each([
    ['reinvvstmnts', 'reinvestment'],
    ['arbitratorships', 'arbitration'],
    ['visaless', 'visa'],
  ])('of “%s” have “%s” among them', (query, word) => {
    expect(nearWords(site.index, query)).toContain(word);
  });

  test('in Chinese share most of their characters', () => {
    const [first] = nearWords(site.index, '税预提所得');
    expect(first).toContain('所得税');
  });

  test('are few, and none of what is near to nothing', () => {
    expect(nearWords(site.index, 'constructions').length).toBeLessThanOrEqual(4);
    expect(nearWords(site.index, 'zzyzx')).toEqual([]);
    expect(nearWords(site.index, '饕餮')).toEqual([]);
    expect(nearWords(site.index, 'xyz')).toEqual([]);
  });
});

describe('likely measures', () => {
  test('are some that hold a near word, with their questions', () => {
    const { measures } = suggest(site, 'arbitratorships');
    expect(measures.length).toBeGreaterThan(0);
    expect(measures.length).toBeLessThanOrEqual(3);
    for (const { kind, excerpt } of measures) {
      expect(kind).toBe('measure');
      expect(excerpt.map(({ text }) => text).join('')).not.toBe('');
    }
  });

  test('are none where nothing is near', () => {
    expect(suggest(site, 'zzyzx')).toEqual({ words: [], measures: [] });
  });
});
