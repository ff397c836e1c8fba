import { expect, test } from 'vitest';
import { budgetOf } from './budgets.ts';

test.each([
  ['/en/measures/8/', 'a measure'],
  ['/zh/measures/10000/', 'a measure'],
  ['/zh/measures/', 'a list'],
  ['/', 'a home page'],
  ['/en/', 'a home page'],
  ['/en/questions/', 'a list'],
  ['/en/industries/vehicles/', 'any other page'],
  ['/en/plan/', 'the whole plan'],
  ['/embed/zh-en/measures/8/', 'an embed'],
  ['/en/instruments/guofa-2023-11/', 'a concordance'],
  ['/en/instruments/private-funds-regulations/', 'any other page'],
  ['/guides/ja/', 'a guide'],
  ['/404.html', 'any other page'],
])('%s is %s', (address, kind) => {
  expect(budgetOf(address)?.kind).toBe(kind);
});

test('the booklet has no limit', () => {
  expect(budgetOf('/zh/plan/print/')).toBeNull();
});
