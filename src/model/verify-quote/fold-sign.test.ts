import { expect, test } from 'vitest';
import { foldSign } from './fold-sign.ts';

test.each([
  ['brackets of titles', '《', '〈'],
  ['brackets of titles that close', '》', '〉'],
  ['brackets of years', '〔', '【'],
  ['quotation marks', '“', '「'],
  ['dashes', '—', '－'],
  ['widths of digits', '５', '5'],
  ['full stops', '。', '．'],
])('%s are one sign', (_, one, other) => {
  expect(foldSign(one)).toBe(foldSign(other));
});

test('signs of different kinds stay different', () => {
  const signs = ['。', '，', '《', '》', '〔', '〕', '·', '“'];
  expect(new Set(signs.map(foldSign)).size).toBe(signs.length);
});
