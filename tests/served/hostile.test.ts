import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect } from 'node:net';
import { serveSite } from './support/served-site.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.stop());

/** Sends bytes as they are; returns all that comes back until the server or two seconds end it. */
function send(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(site.origin);
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes, 'latin1'));
    let answer = '';
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('close', () => resolve(answer));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(answer);
      else reject(error);
    });
  });
}

const get = (target: string, more = '') =>
  send(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`);
const statusOf = (answer: string) => Number(/^HTTP\/1\.\d (\d+)/.exec(answer)?.[1] ?? 0);

test.each([
  '/../../../../etc/passwd',
  '/..%2f..%2f..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
  '/en/%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd',
  '/..%252f..%252fetc/passwd',
  '/..%5c..%5cetc%5cpasswd',
  '/en/..;/..;/etc/passwd',
  '/embed/..%2f..%2f..%2fetc/passwd',
  '/id/measures/8/../../../../../etc/passwd',
  '/%c0%ae%c0%ae/etc/passwd',
  '/en/measures/8/%00/',
  '/en/\u0001',
  '/.git/config',
  '/site.conf',
  '//etc/passwd',
])('%s leads to nothing', async (target) => {
  const answer = await get(target);
  expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
  expect(statusOf(answer)).toBeLessThan(500);
  expect(answer).not.toMatch(/root:|worker_processes|\[core\]/);
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT', 'PROPFIND', 'GARBAGE', 'get'])(
  'the method %s is refused',
  async (method) => {
    const answer = await send(
      `${method} /en/measures/8/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    );
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
    expect(statusOf(answer)).toBeLessThan(500);
  },
);

test.each<[name: string, ask: () => Promise<string>]>([
  ['a header of 64 KB', () => get('/en/', `X-Long: ${'a'.repeat(65_536)}\r\n`)],
  ['a thousand headers', () => get('/en/', 'X-Many: abcdefghijklmnopqrstuvwxyz\r\n'.repeat(1500))],
  ['an address of 64 KB', () => get(`/${'a'.repeat(65_536)}`)],
  ['no host', () => send('GET / HTTP/1.1\r\n\r\n')],
  ['two hosts', () => get('/', 'Host: elsewhere\r\n')],
  ['a broken first line', () => send('GET\r\n\r\n')],
  [
    'a body larger than any',
    () => send(`POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n`),
  ],
])('%s is refused', async (_, ask) => {
  const status = statusOf(await ask());
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test('no answer reflects what was asked', async () => {
  const mark = '<script>alert(1)</script>';
  for (const target of [`/${encodeURIComponent(mark)}`, `/en/?q=${encodeURIComponent(mark)}`]) {
    expect(await get(target, `Referer: ${mark}\r\nX-Forwarded-Host: evil.example\r\n`)).not.toMatch(
      /alert\(1\)|evil\.example/,
    );
  }
});

test('a redirect never names another host', async () => {
  const answer = await get('//elsewhere.example/en/measures', 'Host: elsewhere.example\r\n');
  expect(answer).not.toMatch(/^location: *(?:https?:)?\/\//im);
});

test('it still serves', async () => {
  expect(statusOf(await get('/en/'))).toBe(200);
});
