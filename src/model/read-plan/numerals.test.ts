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

test('every number from 1 to 999 survives being written and read', () => {
  for (let value = 1; value <= 999; value += 1) {
    expect(parseNumeral(toChineseNumeral(value))).toBe(value);
  }
});

test('numbers that cannot be written are refused', () => {
  expect(() => toChineseNumeral(0)).toThrow(RangeError);
  expect(() => toChineseNumeral(1.5)).toThrow(RangeError);
});

test('only digits become half-width', () => {
  expect(toHalfWidthDigits('１．（２）')).toBe('1．（2）');
});
