import { describe, expect, it } from 'vitest';
import type { LibraryMeasure } from './library.ts';
import { measureFilters } from './search-filters.ts';

const body = (slug: string) => ({ kind: 'agency', agency: { slug } });

describe('measureFilters', () => {
  it('holds part, topics, bodies and headline strength and state, by their permanent keys', () => {
    const measure = {
      part: { ordinal: 5 },
      topics: [{ slug: 'tax' }, { slug: 'incentives' }],
      responsibility: {
        lead: [body('tax'), body('commerce')],
        support: [body('tax'), body('customs'), { kind: 'open', text: '等市级有关部门' }],
      },
      facts: { strength: 'applies' },
      state: 'read-with',
    } as unknown as LibraryMeasure;
    expect(measureFilters(measure)).toEqual({
      part: ['5'],
      topic: ['tax', 'incentives'],
      body: ['tax', 'commerce', 'customs'],
      strength: ['applies'],
      state: ['read-with'],
    });
  });

  it('holds nothing for what a plan does not have', () => {
    const measure = {
      part: null,
      topics: [],
      responsibility: null,
      facts: { strength: 'directs' },
    } as unknown as LibraryMeasure;
    expect(measureFilters(measure)).toMatchObject({ part: [], topic: [], body: [] });
  });
});
