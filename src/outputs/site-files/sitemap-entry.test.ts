import { describe, expect, test } from 'vitest';
import { inSitemap, withAlternates, type SitemapEntry } from './sitemap-entry.ts';

test.for([
  '/',
  '/en/',
  '/zh/measures/8/',
  '/en/embed/',
  '/zh/cite/',
  '/en/search/',
  '/en/instruments/identity-law/',
])('%s is in the sitemap', (path) => {
  expect(inSitemap(`https://example.org${path}`)).toBe(true);
  expect(inSitemap(`https://example.org/plan40${path}`)).toBe(true);
});

test.for([
  '/404/',
  '/404.html',
  '/embed/404.html',
  '/embed/zh-en/measures/8/',
  '/embed/en/plan/',
  '/id/measures/8/',
  '/en/plan/print/',
  '/zh/measures/8/poster/',
  '/zh/about/design/',
  '/en/brief/',
  '/en/topics/tax/brief/',
  '/en/measures/8/@2026-11-22/',
])('%s is not in the sitemap', (path) => {
  expect(inSitemap(`https://example.org${path}`)).toBe(false);
  expect(inSitemap(`https://example.org/plan40${path}`)).toBe(false);
});

describe('alternates', () => {
  const linksOf = (url: string, base: string) =>
    withAlternates<SitemapEntry>({ url }, { base, guides: ['fr', 'vi'] }).links?.map((link) => [
      link.lang,
      link.url,
    ]);

  test('a page names every language and edition, and English for all others', () => {
    expect(linksOf('https://example.org/zh/measures/8/', '/')).toEqual([
      ['zh-Hans', 'https://example.org/zh/measures/8/'],
      ['en', 'https://example.org/en/measures/8/'],
      ['zh-Hant', 'https://example.org/zh-Hant/measures/8/'],
      ['x-default', 'https://example.org/en/measures/8/'],
    ]);
  });

  test('the front door is its own default', () => {
    expect(linksOf('https://example.org/', '/')).toEqual([
      ['zh-Hans', 'https://example.org/zh/'],
      ['en', 'https://example.org/en/'],
      ['zh-Hant', 'https://example.org/zh-Hant/'],
      ['x-default', 'https://example.org/'],
    ]);
  });

  test('the base path is kept', () => {
    expect(linksOf('https://example.org/plan40/', '/plan40/')).toEqual([
      ['zh-Hans', 'https://example.org/plan40/zh/'],
      ['en', 'https://example.org/plan40/en/'],
      ['zh-Hant', 'https://example.org/plan40/zh-Hant/'],
      ['x-default', 'https://example.org/plan40/'],
    ]);
  });

  test('what is not in the edition names the languages alone', () => {
    expect(linksOf('https://example.org/en/cite/', '/')?.map(([tag]) => tag)).toEqual([
      'zh-Hans',
      'en',
      'x-default',
    ]);
  });

  test('a guide names the guides, and no page of the site', () => {
    expect(linksOf('https://example.org/plan40/guides/vi/', '/plan40/')).toEqual([
      ['fr', 'https://example.org/plan40/guides/fr/'],
      ['vi', 'https://example.org/plan40/guides/vi/'],
    ]);
  });

  test('what else the entry holds is kept', () => {
    expect(
      withAlternates({ url: 'https://example.org/en/', lastmod: '2026' }, { base: '/', guides: [] })
        .lastmod,
    ).toBe('2026');
  });
});
