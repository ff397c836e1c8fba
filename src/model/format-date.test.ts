import { afterEach, expect, test, vi } from 'vitest';
import { formatDate } from './format-date.ts';

test.for<[date: string, zh: string, en: string]>([
  ['2024-04-24', '2024年4月24日', '24 April 2024'],
  ['2024-12-01', '2024年12月1日', '1 December 2024'],
  ['2024-04', '2024年4月', 'April 2024'],
  ['2024', '2024年', '2024'],
])('%s is %s and %s', ([date, zh, en]) => {
  expect([formatDate('zh', date), formatDate('en', date)]).toEqual([zh, en]);
});

afterEach(() => vi.unstubAllEnvs());

test.each(['America/New_York', 'Pacific/Auckland'])(
  'a date is the same wherever the site is built: %s',
  async (zone) => {
    vi.resetModules();
    vi.stubEnv('TZ', zone);
    expect(new Date('2024-04-24').getTimezoneOffset()).not.toBe(0);
    const { formatDate: format } = await import('./format-date.ts');
    expect(format('en', '2024-05-01')).toBe('1 May 2024');
    expect(format('zh', '2024')).toBe('2024年');
  },
);
