import { describe, expect, test } from 'vitest';
import { classOf, pathClasses } from './path-classes.ts';

const classes = pathClasses({
  pageStyles: ["'sha256-page='"],
  embedStyles: ["'sha256-embed='"],
  embedScripts: ["'sha256-script='"],
});

const headersOf = (path: string) => classOf(path, classes).headers;
const policyOf = (path: string) =>
  new Map(
    (headersOf(path)['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );

test.each([
  ['/', 'page'],
  ['/zh/measures/8/', 'page'],
  ['/en/embedding/', 'page'],
  ['/anything/else', 'page'],
  ['/.well-known/security.txt', 'page'],
  ['/en/embed/', 'builder'],
  ['/en/embed/measures/', 'builder'],
  ['/embed/zh-en/measures/8/', 'embed'],
  ['/embed/404.html', 'embed'],
  ['/embed/v1.js', 'asset'],
  ['/_astro/a.js', 'asset'],
  ['/pagefind/pagefind.js', 'search'],
  ['/data/v1/plan.json', 'open'],
  ['/cite/en/plan.bib', 'open'],
  ['/oembed/en/plan.json', 'open'],
  ['/zh/feed.xml', 'open'],
  ['/sitemap-index.xml', 'open'],
  ['/share/en/home.png', 'open'],
])('%s is of class %s', (path, name) => {
  expect(classOf(path, classes).name).toBe(name);
});

/**
 * The rules of the MDN HTTP Observatory that give points (https://developer.mozilla.org/observatory,
 * scoring table): what it takes off is 0 for this policy, what it adds is 45.
 */
describe('a page would be graded A+ by the HTTP Observatory', () => {
  const headers = headersOf('/zh/measures/8/');
  const policy = policyOf('/zh/measures/8/');

  test('content security policy: nothing by default, nothing unsafe (+10)', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    const sources = [...policy.values()].flat();
    expect(sources.filter((source) => /unsafe|^\*|^https?:|^data:/.test(source))).toEqual([]);
  });

  test('frames: refused by the policy and by the older header (+5)', () => {
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(headers['X-Frame-Options']).toBe('DENY');
  });

  test('base and forms are held (CSP hygiene)', () => {
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
  });

  test('referrers are kept (+5), resources are kept to the origin (+10)', () => {
    expect(headers['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
    expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
  });

  test('HTTPS is remembered for six months or more, types are not guessed', () => {
    const seconds = /^max-age=(\d+)$/.exec(headers['Strict-Transport-Security'] ?? '')?.[1];
    expect(Number(seconds)).toBeGreaterThanOrEqual(15_768_000);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  test('Trusted Types: one policy, which the client makes', () => {
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('trusted-types')).toEqual(['default']);
  });
});

test('an embed stands in any frame, isolated ones included, and is in no index', () => {
  const headers = headersOf('/embed/en/plan/');
  expect(headers['X-Frame-Options']).toBeUndefined();
  expect(policyOf('/embed/en/plan/').has('frame-ancestors')).toBe(false);
  expect(headers['Cross-Origin-Embedder-Policy']).toBe('require-corp');
  expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  expect(headers['X-Robots-Tag']).toBe('noindex');
});

test('an embed runs its own style and script alone', () => {
  const policy = policyOf('/embed/en/plan/');
  expect(policy.get('style-src')).toEqual(["'sha256-embed='"]);
  expect(policy.get('script-src')).toEqual(["'sha256-script='"]);
});

test('the page that builds embeds may frame them, and differs in nothing else', () => {
  const { 'Content-Security-Policy': own = '', ...rest } = headersOf('/en/embed/');
  const { 'Content-Security-Policy': pages = '', ...others } = headersOf('/en/cite/');
  expect(rest).toEqual(others);
  expect(own).toBe(`${pages}; frame-src 'self'`);
});

test('WebAssembly is compiled in the folder of the search index alone', () => {
  const wasm = classes.filter(({ headers }) =>
    headers['Content-Security-Policy']?.includes('wasm-unsafe-eval'),
  );
  expect(wasm.map(({ name }) => name)).toEqual(['search']);
});
