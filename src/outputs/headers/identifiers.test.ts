import { expect, test } from 'vitest';
import { captured, identifierRules, preferredLanguage } from './identifiers.ts';

/** What a host makes of the header by these patterns. */
function languageFor(header: string): string {
  const asked = preferredLanguage()
    .map((pattern) => new RegExp(pattern, 'i').exec(header)?.[1])
    .find((language) => language !== undefined);
  const meant = captured.find(([beginning]) => new RegExp(beginning, 'i').test(asked ?? ''));
  return meant?.[1] ?? 'en';
}

test.each([
  ['', 'en'],
  ['zh', 'zh'],
  ['zh-CN,zh;q=0.9', 'zh'],
  ['ZH-Hans-CN', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['fr-FR,zh-CN;q=0.9,en;q=0.5', 'zh'],
  ['en;q=0.5, zh;q=0.8', 'zh'],
  ['en;q=0.50,zh;q=0.333', 'en'],
  ['zh;q=0,en;q=0.1', 'en'],
  ['zh;q=0', 'en'],
  ['en;q=0.9, zh;q=1.0', 'zh'],
  ['en , zh', 'en'],
  ['fr,*;q=0.8,zh;q=0.3', 'en'],
  ['fr, zh;q=0.4, *;q=0.1', 'zh'],
  ['de', 'en'],
  ['zhx,en', 'en'],
])('who sends “%s” is led to %s', (header, language) => {
  expect(languageFor(header)).toBe(language);
});

const config = (count: number) => ({
  classes: [],
  redirects: [],
  base: '/',
  files: Array.from({ length: count }, (_, index) => `id/measures/${index + 1}/index.html`),
});

test('every identifier leads on to its page, as long as hosts take so many rules', () => {
  expect(identifierRules(config(2))).toEqual([
    { from: '/id/measures/1/', to: '/en/measures/1/' },
    { from: '/id/measures/2/', to: '/en/measures/2/' },
  ]);
  expect(identifierRules(config(1001))).toEqual([]);
});
