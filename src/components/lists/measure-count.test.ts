import { expect, test } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { measureCount } from './measure-count.ts';

test.each([
  [[], '0 measures'],
  [[4], '1 measure'],
  [[1, 3], '2 measures'],
  [[1, 2, 3], 'All 3 measures'],
])('%j of three are called %s', (numbers, said) => {
  expect(measureCount(numbers, 3, translator('en'))).toBe(said);
});
