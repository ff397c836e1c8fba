import { describe, expect, test } from 'vitest';
import { defaultLocale, localeCodes, locales } from '../../i18n/locales.ts';
import { pageHead, type HeadOf } from './page-head.ts';

const ordinary: HeadOf = {
  locale: 'en',
  path: '/en/measures/8/',
  title: 'A measure',
  description: 'What it is.',
  siteName: 'The site',
  unlisted: false,
  leadsTo: undefined,
  issued: '2026-11-29',
  things: [],
  href: (path) => `/base${path}`,
  absolute: (path) => `https://site.example/base${path}`,
};
const tagsOf = (page: Partial<HeadOf>) => pageHead({ ...ordinary, ...page }).tags;
const valuesOf = (page: Partial<HeadOf>, key: string) =>
  tagsOf(page).flatMap(({ attributes }) => {
    const name = attributes['name'] ?? attributes['property'] ?? attributes['http-equiv'];
    const value = attributes['content'] ?? attributes['href'] ?? '';
    return [name, attributes['rel']].includes(key) ? [value] : [];
  });
const alternatesOf = (page: Partial<HeadOf>) =>
  Object.fromEntries(
    tagsOf(page).flatMap(({ attributes: { hreflang, href } }) =>
      hreflang ? [[hreflang, href]] : [],
    ),
  );

describe('an ordinary page', () => {
  test('tells citation managers its day and its language, unless it does so itself', () => {
    expect(valuesOf({}, 'dcterms.issued')).toEqual(['2026-11-29']);
    expect(valuesOf({}, 'dcterms.language')).toEqual(['en']);
    expect(valuesOf({ issued: null }, 'dcterms.issued')).toEqual([]);
  });

  test('is titled by its own title, then that of the site', () => {
    expect(pageHead(ordinary).title).toBe('A measure · The site');
  });

  test('that has the name of the site says it once', () => {
    expect(pageHead({ ...ordinary, title: 'The site' }).title).toBe('The site');
  });

  test('names itself, and is to be indexed', () => {
    expect(valuesOf({}, 'canonical')).toEqual(['https://site.example/base/en/measures/8/']);
    expect(valuesOf({}, 'og:url')).toEqual(['https://site.example/base/en/measures/8/']);
    expect(valuesOf({}, 'robots')).toEqual([]);
    expect(valuesOf({}, 'refresh')).toEqual([]);
  });

  test('names its twin in each language, and that of the default one for all others', () => {
    const twin = (code: string) => `https://site.example/base/${code}/measures/8/`;
    expect(alternatesOf({})).toEqual({
      ...Object.fromEntries(localeCodes.map((code) => [locales[code].tag, twin(code)])),
      'zh-Hant': twin('zh-Hant'),
      'x-default': twin(defaultLocale),
    });
  });

  test('has the card of its own, described in its language', () => {
    expect(valuesOf({}, 'og:image')).toEqual(['https://site.example/base/share/en/measures/8.png']);
    expect(valuesOf({}, 'og:image:alt')).toEqual(['A measure']);
    expect(valuesOf({}, 'og:locale')).toEqual([locales.en.openGraph]);
    expect(valuesOf({}, 'twitter:card')).toEqual(['summary_large_image']);
  });

  test('says to machines what it is about', () => {
    const things = [{ '@type': 'Thing', name: 'What it is about' }] as const;
    expect(pageHead({ ...ordinary, things }).jsonLd).toContain('What it is about');
  });
});

test('the front door leads to each language, and is the default itself', () => {
  expect(alternatesOf({ path: '/' })).toEqual({
    ...Object.fromEntries(
      localeCodes.map((code) => [locales[code].tag, `https://site.example/base/${code}/`]),
    ),
    'zh-Hant': 'https://site.example/base/zh-Hant/',
    'x-default': 'https://site.example/base/',
  });
  expect(valuesOf({ path: '/' }, 'canonical')).toEqual(['https://site.example/base/']);
});

test('an unlisted page is described, and says nothing that would have it found', () => {
  const head = pageHead({ ...ordinary, unlisted: true });
  expect(head.tags.map(({ attributes }) => attributes['name'])).toEqual([
    'description',
    'robots',
    'dcterms.issued',
    'dcterms.language',
  ]);
  expect(valuesOf({ unlisted: true }, 'robots')).toEqual(['noindex']);
  expect(head.jsonLd).toBeUndefined();
});

test('a page that leads on names where to, with the folder of the site, and no twins', () => {
  const page = { unlisted: true, leadsTo: '/en/measures/9/' };
  expect(valuesOf(page, 'canonical')).toEqual(['https://site.example/base/en/measures/9/']);
  expect(valuesOf(page, 'refresh')).toEqual(['0; url=/base/en/measures/9/']);
  expect(alternatesOf(page)).toEqual({});
});
