import { expect, test } from 'vitest';
import { turnLink } from './turn-link.ts';

const edition = { code: 'zh-Hant' } as const;
const site = { origin: 'https://example.org', base: '/' };

test.each([
  ['/zh/measures/8/#s1', '/zh-Hant/measures/8/#s1'],
  ['/zh/search/?q=a', '/zh-Hant/search/?q=a'],
  ['https://example.org/zh/feed.xml', 'https://example.org/zh-Hant/feed.xml'],
])('%s becomes %s', (link, turned) => {
  expect(turnLink(link, edition, site)).toBe(turned);
});

test.each([
  '/zh/cite/#apa-7',
  '/en/measures/8/',
  '/cite/zh/measures/8.bib',
  '#s1',
  'https://elsewhere.example/zh/measures/8/',
  'mailto:a@example.org',
])('%s stays', (link) => {
  expect(turnLink(link, edition, site)).toBe(link);
});

test('under a path, too', () => {
  const under = { ...site, base: '/plan40/' };
  expect(turnLink('/plan40/zh/', edition, under)).toBe('/plan40/zh-Hant/');
  expect(turnLink('/zh/', edition, under)).toBe('/zh/');
});
