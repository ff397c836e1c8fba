import { expect, test } from 'vitest';
import { inlineHashes, sourceHash } from './inline-hashes.ts';

const page = (path: string, html: string) => ({ path, html });

test('a hash is that of the Content Security Policy specification’s own example', () => {
  expect(sourceHash("alert('Hello, world.');")).toBe(
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  );
});

test('styles of pages and of embeds are kept apart, each once', () => {
  const hashes = inlineHashes([
    page('en/index.html', '<style>a{}</style>'),
    page('zh/index.html', '<style media="all">a{}</style><style>b{}</style>'),
    page('embed/en/plan/index.html', '<style>c{}</style><script>d()</script>'),
  ]);
  expect(hashes).toEqual({
    pageStyles: ['a{}', 'b{}'].map(sourceHash).sort(),
    embedStyles: [sourceHash('c{}')],
    embedScripts: [sourceHash('d()')],
  });
});

test('data blocks and scripts with an address need no hash', () => {
  const html =
    '<script type="application/ld+json">{"a":1}</script><script type="module" src="/_astro/a.js"></script>';
  expect(inlineHashes([page('en/index.html', html)])).toEqual({
    pageStyles: [],
    embedStyles: [],
    embedScripts: [],
  });
});

test('an inline script on a page is named, with its mend', () => {
  expect(() => inlineHashes([page('en/index.html', '<script type="module">f()</script>')])).toThrow(
    'en/index.html holds an inline script, which the policy of pages forbids. Move it into src/client/ and import it.',
  );
});
