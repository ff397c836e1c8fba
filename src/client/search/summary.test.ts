import { describe, expect, it } from 'vitest';
import type { Say } from '../shared/words.ts';
import { summary } from './summary.ts';

describe('summary', () => {
  const say: Say<string> = (word, values) => [word, ...Object.values(values ?? {})].join(' ');

  it.each([
    [{ query: 'visa', filters: {} }, 3, 'results visa 3'],
    [{ query: '', filters: { part: '5' } }, 7, 'listed 7'],
    [{ query: 'zzz', filters: {} }, 0, 'nothing zzz'],
    [{ query: 'visa', filters: { part: '1' } }, 0, 'nothingFiltered'],
  ])('of %j with %d hits', (state, total, said) => {
    expect(summary(state, { total }, say)).toBe(said);
  });

  it('says of a count that may not be whole that it is the least', () => {
    const answer = { total: 3, partial: true };
    expect(summary({ query: 'visa', filters: {} }, answer, say)).toBe('resultsAtLeast visa 3');
  });

  it('names what was searched for instead', () => {
    const answer = { total: 3, corrected: 'visa' };
    expect(summary({ query: 'vsia', filters: {} }, answer, say)).toBe('results visa 3');
  });
});
