import { expect, test } from 'vitest';
import { writeDay } from './days.ts';

test.each([
  ['iso', '2023-09-01'],
  ['dayFirst', '1 September 2023'],
  ['monthFirst', 'September 1, 2023'],
  ['yearFirst', '2023, September 1'],
  ['shortDayFirst', '1 Sept. 2023'],
  ['shortMonthFirst', 'Sept. 1, 2023'],
] as const)('the first of September 2023 in the form %s is %s', (form, written) => {
  expect(writeDay[form]('2023-09-01')).toBe(written);
});

test('months of four letters and fewer are not shortened, the others are', () => {
  const months = Array.from(
    { length: 12 },
    (_, at) => `2023-${String(at + 1).padStart(2, '0')}-31`,
  );
  expect(months.map((day) => writeDay.shortDayFirst(day).split(' ')[1])).toEqual(
    'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  );
});
