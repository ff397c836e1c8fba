import { expect, test } from 'vitest';
import { leanStyle } from './lean-styles.ts';

test('a stylesheet is left without the heading of its generator and names of old engines', () => {
  const style =
    '/*! tailwindcss v4.3.3 | MIT License | https://tailwindcss.com */\n' +
    'a{-webkit-text-decoration-color:red;-webkit-text-decoration-color:red;text-decoration-color:red}';
  expect(leanStyle(style)).toBe('a{text-decoration-color:red}');
});
