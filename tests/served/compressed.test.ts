import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { classOf } from '../../src/outputs/headers/path-classes.ts';
import { bytesOf, classes, serveSome } from './support/served-site.ts';

const files = [
  'index.html',
  '404.html',
  'en/index.html',
  'en/measures/8/index.html',
  'embed/404.html',
  'embed/en/measures/8/index.html',
  'data/v1/plan.json',
  'data/v1/measures.csv',
  'cite/en/measures/8.bib',
  'id/measures/8/index.html',
  'share/en/measures/8.png',
];

interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** An answer as it is on the wire, nothing unpacked. */
function ask(url: string, sent: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers: sent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe.each(['/', '/cq51/'])('under %s', (base) => {
  let site: Awaited<ReturnType<typeof serveSome>>;
  beforeAll(async () => {
    const redirects = [{ from: '/en/old/', to: '/en/measures/8/' }];
    site = await serveSome({ files, base, redirects });
  });
  afterAll(() => site.stop());
  const get = (path: string, sent?: Record<string, string>) =>
    ask(site.origin + base.slice(0, -1) + path, sent);

  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

  const sent: readonly (readonly [path: string, file: string])[] = [
    ['/', 'index.html'],
    ['/en/', 'en/index.html'],
    ['/en/measures/8/', 'en/measures/8/index.html'],
    ['/embed/en/measures/8/', 'embed/en/measures/8/index.html'],
    ['/data/v1/plan.json', 'data/v1/plan.json'],
    ['/data/v1/measures.csv', 'data/v1/measures.csv'],
  ];

  describe.each(sent)('%s', (path, file) => {
    test.each([
      ['gzip, deflate, br, zstd', 'br'],
      ['br', 'br'],
      ['gzip', 'gzip'],
      ['gzip, br;q=0', 'gzip'],
      ['gzip, br;q=0.5', 'br'],
    ] as const)('for %s comes as %s', async (accepted, encoding) => {
      const plain = await get(path);
      const { status, headers, body } = await get(path, { 'accept-encoding': accepted });
      expect([status, headers['content-encoding']]).toEqual([200, encoding]);
      expect(headers['vary']).toBe('Accept-Encoding');
      expect(headers['content-type']).toBe(plain.headers['content-type']);
      expect(body.length).toBeLessThan(plain.body.length / 2);
      expect(unpack[encoding](body).equals(bytesOf(file))).toBe(true);
      for (const [name, value] of Object.entries(classOf(path, classes).headers)) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
    });

    test('comes as it is for whoever asks for nothing', async () => {
      const { headers, body } = await get(path, { 'accept-encoding': 'identity' });
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.equals(bytesOf(file))).toBe(true);
    });

    test('unchanged, is not sent again', async () => {
      const { headers } = await get(path, { 'accept-encoding': 'br' });
      const again = await get(path, {
        'accept-encoding': 'br',
        'if-none-match': String(headers['etag']),
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });
  });

  test('a picture is sent as it is', async () => {
    const { headers } = await get('/share/en/measures/8.png', { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test.each([
    ['/nowhere', '404.html'],
    ['/embed/en/measures/52/', 'embed/404.html'],
  ])('what is missing at %s is told, compressed', async (path, file) => {
    const { status, headers, body } = await get(path, { 'accept-encoding': 'br' });
    expect([status, headers['content-encoding']]).toEqual([404, 'br']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(brotliDecompressSync(body).equals(bytesOf(file))).toBe(true);
  });

  test.each(['', 'br'])('an identifier leads on (%s)', async (accepted) => {
    const { status, headers } = await get('/id/measures/8/', { 'accept-encoding': accepted });
    expect([status, headers['location']]).toEqual([303, `${base}en/measures/8/`]);
  });

  test.each(['', 'br'])('what has moved is found (%s)', async (accepted) => {
    const { status, headers } = await get('/en/old/', { 'accept-encoding': accepted });
    expect([status, headers['location']]).toEqual([301, `${base}en/measures/8/`]);
  });
});
