import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classOf } from '../../src/outputs/headers/path-classes.ts';
import type { RunningServer } from './support/running-server.ts';
import {
  classes,
  files,
  headers,
  serveByApache,
  serveByCaddy,
  serveSite,
} from './support/served-site.ts';

interface Server {
  name: string;
  start: () => Promise<RunningServer>;
  /** Whether what is unchanged is told with all headers again; browsers keep those they had. */
  repeatsHeaders: boolean;
}

const { CADDY, APACHE } = process.env;

/** Every server that is there, each with the configuration that the build made for it. */
const servers: readonly Server[] = [
  { name: 'nginx', start: serveSite, repeatsHeaders: true },
  ...(CADDY ? [{ name: 'Caddy', start: () => serveByCaddy(CADDY), repeatsHeaders: true }] : []),
  ...(APACHE
    ? [{ name: 'Apache', start: () => serveByApache(APACHE), repeatsHeaders: false }]
    : []),
];

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

describe.each(servers)('$name', ({ start, repeatsHeaders }) => {
  let site: RunningServer;
  beforeAll(async () => {
    site = await start();
  });
  afterAll(() => site.stop());

  const get = (path: string, sent: Record<string, string> = {}) =>
    fetch(site.origin + path, { redirect: 'manual', headers: sent });

  /** The path that an answer leads on to, on the same server. */
  function leadsTo(response: Response): string {
    const to = new URL(response.headers.get('location') ?? '', site.origin);
    return to.origin === site.origin ? to.pathname : to.href;
  }

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
    if (repeatsHeaders) expect(tableHeaders(response)).toEqual(classOf(path, classes).headers);
  });

  test.each(['/en/measures/8/', '/data/v1/measures.json', '/zh/feed.xml'])(
    '%s is compressed although nothing was beforehand',
    async (path) => {
      const { headers: sent } = await get(path, { 'accept-encoding': 'gzip' });
      expect(sent.get('content-encoding')).toBe('gzip');
      expect(sent.get('vary')).toBe('Accept-Encoding');
    },
  );

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
    ['/id/measures/8/', 'fr-FR,zh-CN;q=0.9,en;q=0.5', '/zh/measures/8/'],
    ['/id/measures/8/', 'en;q=0.4, zh;q=0.7', '/zh/measures/8/'],
    ['/id/measures/8/', 'zh;q=0, de', '/en/measures/8/'],
    ['/id/measures/51/', '', '/en/measures/51/'],
  ])('the identifier %s leads a reader of %s on to %s', async (path, language, to) => {
    const response = await get(path, { 'accept-language': language });
    expect([response.status, leadsTo(response)]).toEqual([303, to]);
    expect(response.headers.get('vary')).toMatch(/\bAccept-Language\b/);
  });

  test.each(['/en/measures/8/', '/id/measures/52/'])(
    'what is the same in every language does not vary by it: %s',
    async (path) => {
      expect((await get(path)).headers.get('vary') ?? '').not.toContain('Accept-Language');
    },
  );

  test('an address without its last slash leads to the one with it', async () => {
    const response = await get('/en/measures/8');
    expect([301, 308]).toContain(response.status);
    expect(leadsTo(response)).toBe('/en/measures/8/');
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
});
