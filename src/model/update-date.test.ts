import { expect, test } from 'vitest';
import { formatUpdateDate } from './update-date.ts';

test('an update known to the day shows the day', () => {
  const update = { date: '2025-09-01', date_precision: 'day' } as const;
  expect(formatUpdateDate('en', update)).toBe('1 September 2025');
});

test('an update known to the month shows no day', () => {
  const update = { date: '2025-09-01', date_precision: 'month' } as const;
  expect(formatUpdateDate('en', update)).toBe('September 2025');
  expect(formatUpdateDate('zh', update)).toBe('2025年9月');
});
