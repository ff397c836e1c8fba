import { expect, test } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { linkTargets, parseContentLink } from './content-links.ts';
import { underBase } from './entry-paths.ts';
import { pageNames, pathInLocale, pathOfLink, paths } from './paths.ts';

test.for<[built: string, address: string]>([
  [paths.front(), '/'],
  [paths.page('en', ''), '/en/'],
  [paths.page('zh', 'measures'), '/zh/measures/'],
  [paths.measure('en', 8), '/en/measures/8/'],
  [paths.sentence('en', 5, 's3'), '/en/measures/5/#s3'],
  [paths.agency('zh', 'commerce'), '/zh/agencies/commerce/'],
  [paths.topic('en', 'tax'), '/en/topics/tax/'],
  [paths.term('en', 'qflp'), '/en/glossary/#qflp'],
  [paths.instrument('en', 'patent-law'), '/en/instruments/patent-law/'],
  [paths.update('en', '2024-09-06-negative-list'), '/en/updates/#2024-09-06-negative-list'],
  [paths.planMeasure('zh', 8), '/zh/plan/#measure-8'],
  [paths.planSection('zh', 20), '/zh/plan/#section-20'],
  [paths.planPart('zh', 6), '/zh/plan/#part-6'],
])('%s is the permanent address %s', ([built, address]) => {
  expect(built).toBe(address);
});

test.for<[link: string, path: string]>([
  ['measure:8', '/en/measures/8/'],
  ['agency:commerce', '/en/agencies/commerce/'],
  ['topic:tax', '/en/topics/tax/'],
  ['instrument:patent-law', '/en/instruments/patent-law/'],
  ['term:qflp', '/en/glossary/#qflp'],
  ['page:about', '/en/about/'],
])('the link %s leads to %s', ([link, path]) => {
  const parsed = parseContentLink(link);
  expect(parsed && pathOfLink('en', parsed)).toBe(path);
});

test('every kind of link leads somewhere', () => {
  for (const target of linkTargets) {
    expect(pathOfLink('zh', { target, key: '8' })).toMatch(/^\/zh\/.*8/);
  }
});

test.for<[path: string, twin: string]>([
  ['/', '/zh/'],
  ['/en/', '/zh/'],
  ['/zh/', '/zh/'],
  ['/en/measures/8/', '/zh/measures/8/'],
  ['/en/zh/', '/zh/zh/'],
  ['/404.html', '/zh/'],
])('%s in Chinese is %s', ([path, twin]) => {
  expect(pathInLocale(path, 'zh')).toBe(twin);
});

test('no page is named like a language', () => {
  expect(pageNames.filter((name) => Object.hasOwn(locales, name))).toEqual([]);
});

test.for<[base: string, path: string, address: string]>([
  ['/', '/en/', '/en/'],
  ['/plan40/', '/en/', '/plan40/en/'],
  ['/plan40', '/en/', '/plan40/en/'],
  ['/plan40/', '/', '/plan40/'],
])('under %s, %s is %s', ([base, path, address]) => {
  expect(underBase(base, path)).toBe(address);
});
