import { describe, expect, test } from 'vitest';
import { mostMeasures, moved, readChoice } from './brief-choice.ts';
import { briefQuery } from './brief-query.ts';

const known = Array.from({ length: 40 }, (_, index) => index + 1);

describe('the choice in an address', () => {
  test.for<[query: string, numbers: number[], language: string]>([
    ['?m=3,4,24&lang=both', [3, 4, 24], 'both'],
    ['?m=24,3,24', [24, 3], 'both'],
    ['?m=3%2C4&lang=zh', [3, 4], 'zh'],
    ['?m=3，4、5&lang=xx', [3, 4, 5], 'both'],
    ['', [], 'both'],
    ['?m=', [], 'both'],
  ])('%s is read', ([query, numbers, language]) => {
    expect(readChoice(query, known)).toEqual({ numbers, language, unknown: [], tooMany: false });
  });

  test('what is no measure is told', () => {
    expect(readChoice('?m=3,99,x,<b>,-1,3.5', known)).toMatchObject({
      numbers: [3],
      unknown: ['99', 'x', '<b>', '-1', '3.5'],
    });
  });

  test('more than a brief holds are left out, and that is told', () => {
    const choice = readChoice(`?m=${known.join(',')}`, known);
    expect(choice.numbers).toEqual(known.slice(0, mostMeasures));
    expect(choice.tooMany).toBe(true);
    const full = known.slice(0, mostMeasures);
    expect(readChoice(`?m=${full.join(',')}`, known)).toMatchObject({
      numbers: full,
      tooMany: false,
    });
    expect(readChoice(`?m=${'1,'.repeat(100_000)}`, known).numbers).toEqual([1]);
  });

  test('is written as it is read', () => {
    const query = briefQuery([24, 3], 'zh');
    expect(query).toBe('?m=24,3&lang=zh');
    expect(readChoice(query, known)).toMatchObject({ numbers: [24, 3], language: 'zh' });
    expect(briefQuery([])).toBe('');
  });
});

test.for<[number: number, by: number, result: number[]]>([
  [1, 1, [2, 1, 3]],
  [3, -2, [3, 1, 2]],
  [1, -1, [1, 2, 3]],
  [3, 1, [1, 2, 3]],
  [9, 1, [1, 2, 3]],
])('%i moved by %i among 1, 2, 3', ([number, by, result]) => {
  expect(moved([1, 2, 3], number, by)).toEqual(result);
});
