import { expect, test } from 'vitest';
import { formatDate } from './format-date.ts';

test.for<[date: string, zh: string, en: string]>([
  ['2024-04-24', '2024年4月24日', '24 April 2024'],
  ['2024-12-01', '2024年12月1日', '1 December 2024'],
  ['2024-04', '2024年4月', 'April 2024'],
  ['2024', '2024年', '2024'],
])('%s is %s and %s', ([date, zh, en]) => {
  expect([formatDate('zh', date), formatDate('en', date)]).toEqual([zh, en]);
});
