import { expect, test } from 'vitest';
import { pathInEdition } from './derived-paths.ts';

test.each([
  ['/zh/', '/zh-Hant/'],
  ['/zh/measures/8/', '/zh-Hant/measures/8/'],
  ['/zh/about/', '/zh-Hant/about/'],
  ['/zh/feed.xml', '/zh-Hant/feed.xml'],
])('%s is %s in the derived edition', (path, derived) => {
  expect(pathInEdition(path, 'zh-Hant')).toBe(derived);
});

test.each([
  '/zh/cite/',
  '/zh/embed/measures/',
  '/zh/data/measure/',
  '/zh/brief/',
  '/zh/topics/tax/brief/',
  '/zh/measures/8/poster/',
  '/zh/measures/8/@2026-11-25/',
  '/zh/measures/8/index.md',
  '/zh/plan/print/',
  '/zh/about/design/',
  '/en/measures/8/',
  '/downloads/plan.zh.docx',
])('%s has nothing in it', (path) => {
  expect(pathInEdition(path, 'zh-Hant')).toBeNull();
});
