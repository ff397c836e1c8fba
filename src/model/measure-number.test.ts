import { expect, test } from 'vitest';
import {
  compareMeasureNumbers,
  measureNumberInFiles,
  measureOrder,
  readMeasureNumber,
  type MeasureNumber,
} from './measure-number.ts';

test.each([
  ['8', 8],
  ['2-3', '2-3'],
  ['2-1-3', '2-1-3'],
  ['0-1', '0-1'],
  ['', null],
  ['-3', null],
  ['2-', null],
  ['s2', null],
  ['2–3', null],
])('%s read is %s', (text, number) => {
  expect(readMeasureNumber(text)).toBe(number);
});

test('measures are in the order of the plan, not of the alphabet', () => {
  const anew: MeasureNumber[] = ['1-1', '1-2', '1-10', '2-1-1', '2-1-10', '2-2-1', '3-1', '10-1'];
  expect(anew.toReversed().sort(compareMeasureNumbers)).toEqual(anew);
  // What stands in no section comes before the sections of its part.
  expect((['2-1-1', '2-7'] as MeasureNumber[]).sort(compareMeasureNumbers)).toEqual([
    '2-7',
    '2-1-1',
  ]);
  expect([51, 8, 29].sort(compareMeasureNumbers)).toEqual([8, 29, 51]);
  expect(anew.map(measureOrder).toSorted((a, b) => a - b)).toEqual(anew.map(measureOrder));
});

test.each([
  [8, '08'],
  [29, '29'],
  ['2-3', '2-03'],
  ['2-1-13', '2-1-13'],
] as const)('the folder of measure %s begins with %s', (number, name) => {
  expect(measureNumberInFiles(number)).toBe(name);
});
