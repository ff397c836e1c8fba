import { expect, test } from 'vitest';
import type { LibraryMeasure } from './library.ts';
import { measureNumbered, measuresNumbered } from './numbered-measures.ts';

const measures = [1, 2, 8, 51].map((number) => ({ number }) as LibraryMeasure);

test('a measure is found by its number', () => {
  expect(measureNumbered(measures, 8)).toBe(measures[2]);
  expect(measureNumbered(measures, 9)).toBeUndefined();
});

test('measures come in the order of the plan, each once; numbers that it lacks are left out', () => {
  expect(measuresNumbered(measures, [51, 1, 9, 51])).toEqual([measures[0], measures[3]]);
});

test('two plans are not mixed', () => {
  const others = [8].map((number) => ({ number }) as LibraryMeasure);
  expect(measureNumbered(others, 8)).toBe(others[0]);
  expect(measureNumbered(measures, 8)).toBe(measures[2]);
});
