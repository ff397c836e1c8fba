import { describe, expect, test } from 'vitest';
import {
  brokenRedirects,
  lostAddresses,
  newAddresses,
  parsePermalinks,
  permanentAddresses,
  redirected,
} from './permalinks.ts';

const page = (main: string) => `<html><body id="outside"><main id="ui-main">${main}</main></body>`;

describe('permanentAddresses', () => {
  test.for<[path: string, address: string]>([
    ['index.html', '/'],
    ['en/index.html', '/en/'],
    ['en/measures/8/index.html', '/en/measures/8/'],
    ['404.html', '/404.html'],
    ['robots.txt', '/robots.txt'],
    ['.well-known/security.txt', '/.well-known/security.txt'],
    ['data/my-index.html', '/data/my-index.html'],
  ])('%s stands at %s', ([path, address]) => {
    expect(permanentAddresses([{ path }])).toEqual([address]);
  });

  test('fragments are the ids inside main', () => {
    const html = page('<div id="s1"><p class="a" id="responsible">x</p></div>');
    expect(permanentAddresses([{ path: 'en/index.html', html }])).toEqual([
      '/en/',
      '/en/#responsible',
      '/en/#s1',
    ]);
  });

  test('ids of the interface and of form fields are not promised', () => {
    const html = page(
      '<h2 id="ui-text">x</h2><input id="q"><select id="a"></select><textarea id="b"></textarea><button id="c">x</button>',
    );
    expect(permanentAddresses([{ path: 'index.html', html }])).toEqual(['/']);
  });

  test('articles that explainers cite are not promised', () => {
    const html = page('<div id="article-25"></div><div id="provision-3"></div>');
    expect(permanentAddresses([{ path: 'index.html', html }])).toEqual(['/', '/#provision-3']);
  });

  test('files that change with the software that made them are left out', () => {
    expect(
      permanentAddresses([
        { path: '_astro/site.Bx3.css' },
        { path: 'pagefind/pagefind.js' },
        { path: 'en/pagefind/index.html', html: page('') },
      ]),
    ).toEqual(['/en/pagefind/']);
  });

  test('addresses are sorted, each once', () => {
    const html = page('<i id="b"></i><i id="a"></i><i id="b"></i>');
    expect(permanentAddresses([{ path: 'z.txt' }, { path: 'index.html', html }])).toEqual([
      '/',
      '/#a',
      '/#b',
      '/z.txt',
    ]);
  });
});

test('what was published and is gone is lost; what is there and was not published is new', () => {
  const published = ['/', '/en/', '/en/#s1'];
  const present = ['/', '/en/', '/en/#s2'];
  expect(lostAddresses(published, present)).toEqual(['/en/#s1']);
  expect(newAddresses(published, present)).toEqual(['/en/#s2']);
  expect(lostAddresses(published, published)).toEqual([]);
});

test('the list of permalinks may hold comments and blank lines', () => {
  expect(parsePermalinks('# Every address.\n\n/\n /en/#s1 \n')).toEqual(['/', '/en/#s1']);
});

const moved = [{ from: '/en/old/', to: '/en/' }];

test('a redirect has to lead somewhere, from an address that is gone', () => {
  expect(brokenRedirects(moved, ['/en/'])).toEqual([]);
  expect(brokenRedirects(moved, ['/'])).toEqual(['/en/old/ → /en/: there is no /en/']);
  expect(brokenRedirects(moved, ['/en/', '/en/old/'])).toEqual([
    '/en/old/ → /en/: /en/old/ is still there',
  ]);
});

test('redirects answer for the fragments of a page, and for no page beside it', () => {
  const published = ['/en/old/', '/en/old/#s1', '/en/older/'];
  expect(redirected(published, moved)).toEqual(['/en/old/', '/en/old/#s1']);
});
