import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAddress, findingOf } from './ask-address.ts';

let server: Server;
let origin: string;
const asked: string[] = [];

const to = (address: string, status: number) => (response: ServerResponse) =>
  response.writeHead(status, { location: address }).end();
const status = (code: number) => (response: ServerResponse) => response.writeHead(code).end('page');

const pages: Record<string, (response: ServerResponse, method: string) => void> = {
  '/': status(200),
  '/law': status(200),
  '/law/': status(200),
  '/law/stroke': to('/law/stroke/', 301),
  '/law/stroke/': status(200),
  '/moved': to('/archive/law', 301),
  '/moved-twice': to('/moved', 302),
  '/archive/law': status(200),
  '/home': to('/', 302),
  '/index': to('/index.html', 302),
  '/index.html': status(200),
  '/moved-and-gone': to('/gone', 301),
  '/gone': status(404),
  '/gone-for-good': status(410),
  '/broken': status(500),
  '/without-head': (response, method) => status(method === 'HEAD' ? 405 : 200)(response),
  '/head-says-gone': (response, method) => status(method === 'HEAD' ? 404 : 200)(response),
  '/round': to('/round', 302),
  '/slow': () => undefined,
};

beforeAll(async () => {
  server = createServer(({ url = '', method = '' }, response) => {
    asked.push(`${method} ${url}`);
    pages[url]?.(response, method);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address', () => {
  test.each([
    ['/law', 'ok', '200'],
    ['/law/stroke', 'ok', '200'],
    ['/moved', 'moved', '/archive/law'],
    ['/moved-twice', 'moved', '/archive/law'],
    ['/home', 'home', '/'],
    ['/index', 'home', '/index.html'],
    ['/moved-and-gone', 'gone', '404'],
    ['/gone', 'gone', '404'],
    ['/gone-for-good', 'gone', '410'],
    ['/broken', 'refused', '500'],
    ['/without-head', 'ok', '200'],
    ['/head-says-gone', 'ok', '200'],
    ['/round', 'unreachable', 'redirect'],
    ['/slow', 'slow', '0.2 s'],
  ])('%s is %s', async (path, finding, detail) => {
    const answer = await askAddress(`${origin}${path}`, path === '/slow' ? 200 : 10_000);
    expect(answer).toEqual({ finding, detail: expect.stringContaining(detail) as string });
  });

  test('of a server that is not there is unreachable', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const answer = await askAddress(`http://127.0.0.1:${port}/`, 10_000);
    expect(answer).toEqual({
      finding: 'unreachable',
      detail: expect.stringContaining('ECONNREFUSED') as string,
    });
  });

  test('that answers without its content is not asked for it', async () => {
    asked.length = 0;
    await askAddress(`${origin}/law`, 10_000);
    expect(asked).toEqual(['HEAD /law']);
  });
});

test.each([
  ['http://example.org/law', 'https://www.example.org/law/', 'ok'],
  ['https://example.org/law?id=1', 'https://example.org/law?id=2', 'moved'],
  ['https://example.org/law', 'https://other.example/law', 'moved'],
  ['https://example.org/', 'https://other.example/', 'moved'],
  ['https://example.org/a/law', 'https://other.example/', 'home'],
])('%s that leads to %s is %s', (address, url, finding) => {
  expect(findingOf(address, { status: 200, url }).finding).toBe(finding);
});
