import { afterAll, beforeAll, expect, test } from 'vitest';
import { classOf } from '../../src/outputs/headers/path-classes.ts';
import { classes, files, headers, serveSite } from './support/served-site.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.stop());

const get = (path: string, sent: Record<string, string> = {}) =>
  fetch(site.origin + path, { redirect: 'manual', headers: sent });

/** What of the table’s headers an answer carries. */
function tableHeaders(response: Response): Record<string, string> {
  return Object.fromEntries(
    headers.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

const first = (pattern: RegExp) => `/${files.find((file) => pattern.test(file)) ?? ''}`;

/** Paths of every class, with the type that each is sent as. */
const samples: readonly (readonly [path: string, name: string, type: string])[] = [
  ['/', 'page', 'text/html; charset=utf-8'],
  ['/zh/', 'page', 'text/html; charset=utf-8'],
  ['/en/measures/8/', 'page', 'text/html; charset=utf-8'],
  ['/en/search/', 'page', 'text/html; charset=utf-8'],
  ['/en/embed/', 'builder', 'text/html; charset=utf-8'],
  ['/zh/embed/', 'builder', 'text/html; charset=utf-8'],
  ['/embed/zh-en/measures/8/', 'embed', 'text/html; charset=utf-8'],
  ['/embed/en/plan/', 'embed', 'text/html; charset=utf-8'],
  ['/embed/v1.js', 'asset', 'text/javascript; charset=utf-8'],
  ['/embed/v2.js', 'asset', 'text/javascript; charset=utf-8'],
  [first(/^_astro\/.*\.js$/), 'asset', 'text/javascript; charset=utf-8'],
  [first(/^_astro\/.*\.css$/), 'asset', 'text/css; charset=utf-8'],
  ['/pagefind/pagefind.js', 'search', 'text/javascript; charset=utf-8'],
  ['/data/v1/plan.json', 'open', 'application/json; charset=utf-8'],
  ['/data/v1/plan.jsonld', 'open', 'application/ld+json; charset=utf-8'],
  ['/data/v1/plan.zh.akn.xml', 'open', 'application/xml; charset=utf-8'],
  ['/data/v1/measures.csv', 'open', 'text/csv; charset=utf-8'],
  ['/cite/en/measures/8.bib', 'open', 'application/x-bibtex; charset=utf-8'],
  ['/cite/en/measures/8.ris', 'open', 'application/x-research-info-systems; charset=utf-8'],
  ['/oembed/en/measures/8.json', 'open', 'application/json; charset=utf-8'],
  ['/en/feed.xml', 'open', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'open', 'text/plain; charset=utf-8'],
  ['/share/en/measures/8.png', 'open', 'image/png'],
];

test.each(samples)('%s is sent as a thing of class %s', async (path, name, type) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  const { name: found, headers: expected } = classOf(path, classes);
  expect(found).toBe(name);
  expect(tableHeaders(response)).toEqual(expected);
});

test.each(samples)('%s, unchanged, is not sent again', async (path) => {
  const tag = (await get(path)).headers.get('etag') ?? '';
  const response = await get(path, { 'if-none-match': tag });
  expect(response.status).toBe(304);
  expect(tableHeaders(response)).toEqual(classOf(path, classes).headers);
});

test.each([
  ['/nowhere', '/404.html'],
  ['/en/measures/52/', '/404.html'],
  ['/en/measures/08/', '/404.html'],
  ['/data/v1/', '/404.html'],
  ['/data/v2/plan.json', '/404.html'],
  ['/id/measures/52/', '/404.html'],
  ['/embed/', '/embed/404.html'],
  ['/embed/en/measures/52/', '/embed/404.html'],
  ['/embed/xx/plan/', '/embed/404.html'],
  ['/embed/v9.js', '/embed/404.html'],
])('%s is told to be missing by %s', async (path, shown) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(tableHeaders(response)).toEqual(classOf(shown, classes).headers);
  expect(await response.text()).toBe(await (await get(shown)).text());
});

test.each([
  ['/id/measures/8/', 'en-GB,en;q=0.9', '/en/measures/8/'],
  ['/id/measures/8', 'zh-CN,zh;q=0.9', '/zh/measures/8/'],
  ['/id/measures/51/', '', '/en/measures/51/'],
])('the identifier %s leads a reader of %s on to %s', async (path, language, to) => {
  const response = await get(path, { 'accept-language': language });
  expect([response.status, response.headers.get('location')]).toEqual([303, to]);
});

test('an address without its last slash leads to the one with it', async () => {
  const response = await get('/en/measures/8');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/en/measures/8/']);
});

test('every page of the site is there', async () => {
  const pages = files.filter((file) => /(?:^|\/)index\.html$/.test(file));
  const missing: string[] = [];
  for (const file of pages) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    const { status } = await get(path);
    if (status !== (path.startsWith('/id/') ? 303 : 200)) missing.push(`${path} ${status}`);
  }
  expect(missing).toEqual([]);
});
