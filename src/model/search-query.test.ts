import { describe, expect, it } from 'vitest';
import { longestQuery, tidyQuery } from './search-query.ts';

describe('tidyQuery', () => {
  it.each([
    ['  visa \n for\texecutives ', 'visa for executives'],
    ['数据　出境', '数据 出境'],
    ['a\ud800b\udc00', 'a b'],
    ['\u0000visa\u202e', 'visa'],
    ['<b>"x"</b>', '<b>"x"</b>'],
    ['   ', ''],
  ])('makes %j into %j', (typed, tidy) => {
    expect(tidyQuery(typed)).toBe(tidy);
  });

  it('cuts endless queries between characters, never within one', () => {
    const cut = tidyQuery('𠮷'.repeat(10_000));
    expect([...cut]).toHaveLength(longestQuery);
    expect(cut.isWellFormed()).toBe(true);
  });
});
