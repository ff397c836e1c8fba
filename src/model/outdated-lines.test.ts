import { expect, test } from 'vitest';
import type { MeasureUpdate } from './effects.ts';
import type { LibraryMeasure } from './library.ts';
import { outdatedLines } from './outdated-lines.ts';

const measure = (number: number, updates: [string, string][], named: string[] | null) =>
  ({
    number,
    facts: { today: named && { zh: '', en: '', updates: named, as_found: '2026-08' } },
    updates: updates.map(([id, effect]) => ({ id, effect }) as MeasureUpdate),
  }) as LibraryMeasure;

test('a line that leaves out what was done to its measure is outdated; what is only worth knowing may be left out', () => {
  const found = outdatedLines([
    measure(
      1,
      [
        ['a', 'adds'],
        ['b', 'context'],
      ],
      ['a'],
    ),
    measure(
      2,
      [
        ['a', 'adds'],
        ['c', 'replaces'],
      ],
      ['a'],
    ),
    measure(3, [['b', 'context']], null),
    measure(4, [['c', 'replaces']], null),
  ]);
  expect(
    found.map(({ measure: { number }, missing }) => [number, missing.map(({ id }) => id)]),
  ).toEqual([
    [2, ['c']],
    [4, ['c']],
  ]);
});
