import { expect, test } from 'vitest';
import type { MeasureNumber } from '../../model/measure-number.ts';
import { readNumbers } from './read-numbers.ts';

const known = Array.from({ length: 51 }, (_, index) => index + 1);

test.for<[text: string, numbers: number[]]>([
  ['13, 33 41–43', [13, 33, 41, 42, 43]],
  ['13，33、41-43；7', [13, 33, 41, 42, 43, 7]],
  ['43 – 41', [43, 42, 41]],
  ['3 to 5', [3, 4, 5]],
  ['Measures 13 and 33, and no. 7.', [13, 33, 7]],
  ['第13条、第三十三条和第四十一至四十三条', [13, 33, 41, 42, 43]],
  ['13\n33\t07', [13, 33, 7]],
  ['１３～１５', [13, 14, 15]],
  ['13, 13, 12-14', [13, 12, 14]],
  ['(13)', [13]],
  ['', []],
])('%j names measures in its order, each once', ([text, numbers]) => {
  expect(readNumbers(text, known)).toEqual({ numbers, unknown: [] });
});

test('what is no measure is told as it was typed, and the rest is read', () => {
  expect(readNumbers('3, 99, tax, 50–60, -1, 3.5, 0', known)).toEqual({
    numbers: [3],
    unknown: ['99', 'tax', '50–60', '-1', '3.5', '0'],
  });
});

test('where numbers begin anew in each part, a hyphen belongs to the number', () => {
  const parts: MeasureNumber[] = ['1-1', '1-2', '2-1', '2-2', '2-3'];
  expect(readNumbers('1-2, 2-1–2-3', parts)).toEqual({
    numbers: ['1-2', '2-1', '2-2', '2-3'],
    unknown: [],
  });
  expect(readNumbers('2-9', parts).unknown).toEqual(['2-9']);
});
