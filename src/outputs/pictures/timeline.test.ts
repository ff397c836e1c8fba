import type { MeasureNumber } from '../../model/measure-number.ts';
import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { quarterOf, quartersBetween, timeline } from './timeline.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';

const { rows, quarters } = timeline(library);
const written = (effect: string, { id }: { id: string }, number: MeasureNumber) =>
  `${effect} ${number} ${id}`;

describe('the timeline', () => {
  test('has each thing done to a measure once, in the row of what it was, and nothing else', () => {
    const drawn = rows.flatMap(({ effect, cells }) =>
      cells.flat().map(({ measure, update }) => written(effect, update, measure.number)),
    );
    const done = library.updates.flatMap((update) =>
      update.touches
        .filter(({ effect }) => effect !== 'context')
        .map(({ effect, measure }) => written(effect, update, measure)),
    );
    expect(drawn.toSorted()).toEqual(done.toSorted());
  });

  test('has each of them in the quarter of its date, the oldest first', () => {
    for (const { cells, total } of rows) {
      expect(cells).toHaveLength(quarters.length);
      expect(total).toBe(cells.flat().length);
      cells.forEach((marks, index) => {
        const dates = marks.map(({ update }) => update.date);
        expect(dates).toEqual(dates.toSorted());
        expect(new Set(dates.map((date) => quarterOf(date).key)).size).toBeLessThan(2);
        for (const date of dates) expect(quarterOf(date).key).toBe(quarters[index]?.key);
      });
    }
  });

  test('goes from the plan to the newest development', () => {
    expect(quarters[0]).toEqual(quarterOf(library.identity.issued));
    expect(quarters.at(-1)).toEqual(quarterOf(library.updates[0]?.date ?? ''));
  });

  test('has no row for what nothing did', () => {
    const [update] = library.updates;
    if (!update) throw new Error('no updates');
    const says = inLanguages({ zh: '一', en: 'one' });
    const touches = [
      { measure: 1, effect: 'adds' as const, says },
      { measure: 2, effect: 'context' as const, says },
    ];
    const few = timeline({ ...library, updates: [{ ...update, touches }] });
    expect(few.rows.map(({ effect, total }) => [effect, total])).toEqual([['adds', 1]]);
  });
});

test('a quarter has three months', () => {
  expect(
    ['2025-01', '2025-03-31', '2025-04-01', '2025-12'].map((date) => quarterOf(date).quarter),
  ).toEqual([1, 1, 2, 4]);
});

test('quarters are counted over the turn of the year', () => {
  expect(quartersBetween('2024-08-01', '2025-02').map(({ key }) => key)).toEqual([
    '2024-3',
    '2024-4',
    '2025-1',
  ]);
});
