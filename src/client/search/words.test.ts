import { describe, expect, it } from 'vitest';
import { fillIn, formatNumber } from './words.ts';

describe('fillIn', () => {
  it.each([
    ['Results for “{query}”: {number}', { query: 'visa', number: 1204 }, 'Results for “visa”: 1,204'],
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
