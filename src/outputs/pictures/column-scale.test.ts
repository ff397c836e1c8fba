import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { measureColumns } from './column-scale.ts';

const { of, parts } = measureColumns(library, [100, 1100]);
const columns = library.measures.map(({ number }) => of(number));

test('columns are equally wide, in order, apart, and inside the range', () => {
  expect(new Set(columns.map(({ width }) => width.toFixed(6))).size).toBe(1);
  columns.slice(1).forEach(({ start }, index) => {
    const before = columns[index];
    expect(start).toBeGreaterThan((before?.start ?? 0) + (before?.width ?? 0));
  });
  expect(columns[0]?.start).toBeGreaterThanOrEqual(100);
  const last = columns.at(-1);
  expect((last?.start ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(1100);
});

test('the ground of a part lies under its measures and under no other', () => {
  expect(parts).toHaveLength(6);
  for (const { ordinal, first, start, width } of parts) {
    const under = library.measures.filter(({ number }) => {
      const column = of(number);
      return column.start >= start && column.start + column.width <= start + width;
    });
    expect(under.every(({ part }) => part?.ordinal === ordinal)).toBe(true);
    expect(under).toHaveLength(
      library.measures.filter(({ part }) => part?.ordinal === ordinal).length,
    );
    expect(under[0]?.number).toBe(first);
  }
});

test('a measure that the plan does not have has no column', () => {
  expect(() => of(52)).toThrow('There is no measure 52');
});
