import { describe, expect, it } from 'vitest';
import { fillIn, formatNumber, summary, type Say } from './words.ts';

describe('fillIn', () => {
  it.each([
    [
      'Results for “{query}”: {number}',
      { query: 'visa', number: 1204 },
      'Results for “visa”: 1,204',
    ],
    ['“{query}”', { query: '$& {number} $1' }, '“$& {number} $1”'],
    ['{constructor} {unknown}', { query: 'x' }, '{constructor} {unknown}'],
    ['nothing to fill', { query: 'x' }, 'nothing to fill'],
  ])('fills %j', (text, values, filled) => {
    expect(fillIn(text, values, 'en')).toBe(filled);
  });
});

describe('formatNumber', () => {
  it.each([
    [0, 'en', '0'],
    [51, 'zh-Hans', '51'],
    [20_000, 'en', '20,000'],
    [20_000, 'zh-Hans', '20,000'],
  ])('writes %d in %s', (value, language, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });
});

describe('summary', () => {
  const say: Say = (word, values) => [word, ...Object.values(values ?? {})].join(' ');

  it.each([
    [{ query: 'visa', filters: {} }, 3, 'results visa 3'],
    [{ query: '', filters: { part: '5' } }, 7, 'listed  7'],
    [{ query: 'zzz', filters: {} }, 0, 'nothing zzz'],
    [{ query: 'visa', filters: { part: '1' } }, 0, 'nothingFiltered'],
  ])('of %j with %d hits', (state, total, said) => {
    expect(summary(state, { total }, say)).toBe(said);
  });

  it('names what was searched for instead', () => {
    const answer = { total: 3, corrected: 'visa' };
    expect(summary({ query: 'vsia', filters: {} }, answer, say)).toBe('results visa 3');
  });
});
