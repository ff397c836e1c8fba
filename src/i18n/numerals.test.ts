import { describe, expect, test } from 'vitest';
import { parseNumeral, toChineseNumeral, toHalfWidthDigits } from './numerals.ts';

describe('parseNumeral', () => {
  test.each([
    ['一', 1],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['二十四', 24],
    ['一百零五', 105],
    ['一百一十', 110],
    ['一〇二', 102],
    ['二〇二四', 2024],
    ['一万零一百零五', 10_105],
    ['廿四', 24],
    ['12', 12],
    ['１２', 12],
  ])('reads %s as %i', (numeral, value) => {
    expect(parseNumeral(numeral)).toBe(value);
  });

  test.each(['', '甲', '1.5', '二十人', '一'.repeat(10)])('reads no number in “%s”', (words) => {
    expect(parseNumeral(words)).toBeNull();
  });
});

test('every number that can be written is read back', () => {
  for (let value = 1; value <= 99_999; value += 1) {
    if (parseNumeral(toChineseNumeral(value)) !== value) expect.fail(String(value));
  }
});

test.each([
  [10, '十'],
  [24, '二十四'],
  [110, '一百一十'],
  [1005, '一千零五'],
  [10_000, '一万'],
  [10_105, '一万零一百零五'],
])('%i is written %s', (value, numeral) => {
  expect(toChineseNumeral(value)).toBe(numeral);
});

test('numbers that cannot be written are refused', () => {
  expect(() => toChineseNumeral(0)).toThrow(RangeError);
  expect(() => toChineseNumeral(1.5)).toThrow(RangeError);
  expect(() => toChineseNumeral(100_000)).toThrow(RangeError);
});

test('only digits become half-width', () => {
  expect(toHalfWidthDigits('１．（２）')).toBe('1．（2）');
});
