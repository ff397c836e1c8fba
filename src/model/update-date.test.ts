import { expect, test } from 'vitest';
import { formatUpdateDate, foundForMeasure, lastFound } from './update-date.ts';
import { inLanguages } from '../../tests/support/in-languages.ts';

test('an update known to the day shows the day', () => {
  const update = { date: '2025-09-01', date_precision: 'day' } as const;
  expect(formatUpdateDate('en', update)).toBe('1 September 2025');
});

test('an update known to the month shows no day', () => {
  const update = { date: '2025-09-01', date_precision: 'month' } as const;
  expect(formatUpdateDate('en', update)).toBe('September 2025');
  expect(formatUpdateDate('zh', update)).toBe('2025年9月');
});

test('the latest finding is told, in whatever order updates come', () => {
  const updates = ['2026-11-01', '2026-11-20', '2025-12-31'].map((as_found) => ({ as_found }));
  expect(lastFound(updates)).toBe('2026-11-20');
  expect(lastFound([])).toBeUndefined();
});

test('a measure is as found up to what its own line says, else up to what holds for all', () => {
  const identity = { updates_as_found: '2026-08' };
  const today = { ...inLanguages({ zh: '现状', en: 'Today' }), updates: [], as_found: '2026-11' };
  expect(foundForMeasure({ facts: { today } }, identity)).toBe('2026-11');
  expect(foundForMeasure({ facts: { today: null } }, identity)).toBe('2026-08');
});
