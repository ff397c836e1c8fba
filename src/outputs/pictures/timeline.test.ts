import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { markLetter, monthsBetween, timeline } from './timeline.ts';

const { rows, marks, years } = timeline(library);

describe('the timeline', () => {
  test('has each development in the row of every part that it touches, and in no other', () => {
    for (const { part, dots } of rows) {
      const expected = library.updates.filter(({ touches }) =>
        library.measures.some(
          (measure) =>
            measure.part === part && touches.some((touch) => touch.measure === measure.number),
        ),
      );
      expect(dots.map(({ update }) => update.id).toSorted()).toEqual(
        expected.map(({ id }) => id).toSorted(),
      );
    }
    const drawn = new Set(rows.flatMap(({ dots }) => dots.map(({ update }) => update)));
    expect(drawn.size).toBe(library.updates.length);
  });

  test('goes from the first national document to the newest development', () => {
    expect(marks.map(({ instrument, date }) => [instrument?.slug ?? 'plan', date])).toEqual([
      ['guofa-2023-11', '2023-07-25'],
      ['guobanfa-2024-9', '2024-02-28'],
      ['plan', '2024-04-24'],
    ]);
    const newest = library.updates[0]?.date.slice(0, 7);
    const last = rows.flatMap(({ dots }) => dots).toSorted((a, b) => b.x - a.x)[0];
    expect(last?.month).toBe(newest);
    expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
    expect(years[0]?.x).toBe(0);
  });

  test('puts no two dots of a row on one place, and counts up from the bottom', () => {
    for (const { dots, levels } of rows) {
      const places = dots.map(({ month, level }) => `${month} ${level}`);
      expect(new Set(places).size).toBe(dots.length);
      expect(dots.every(({ level }) => level < levels)).toBe(true);
      for (const { month, level } of dots) {
        if (level > 0) expect(places).toContain(`${month} ${level - 1}`);
      }
    }
  });

  test('has later months further to the right', () => {
    const dots = rows.flatMap((row) => row.dots).toSorted((a, b) => (a.month < b.month ? -1 : 1));
    const places = dots.map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('has a row of its own for what touches the plan as a whole', () => {
    const [first] = library.updates;
    if (!first) throw new Error('no updates');
    const whole = { ...first, id: `${first.id}-whole`, measures: [] };
    const more = timeline({ ...library, updates: [whole, ...library.updates] });
    expect(more.rows.at(-1)?.part).toBeNull();
    expect(more.rows.at(-1)?.dots.map(({ update }) => update)).toEqual([whole]);
  });
});

test('months are counted over the turn of the year', () => {
  expect(monthsBetween('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
});

test('documents are called A, B, C', () => {
  expect([0, 1, 2].map(markLetter)).toEqual(['A', 'B', 'C']);
});
