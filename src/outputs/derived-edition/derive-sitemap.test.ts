import { expect, test } from 'vitest';
import { deriveSitemap } from './derive-sitemap.ts';

const link = (tag: string, path: string) =>
  `<xhtml:link rel="alternate" hreflang="${tag}" href="https://example.org${path}"/>`;
const links = link('zh-Hans', '/zh/a/') + link('en', '/en/a/') + link('zh-Hant', '/zh-Hant/a/');
const entry = (path: string, twins: string) =>
  `<url><loc>https://example.org${path}</loc>${twins}</url>`;

test('a page of the edition comes after the one that it is made from, with its twins', () => {
  const map = entry('/en/a/', links) + entry('/zh/a/', links);
  const derived = deriveSitemap(map, { from: 'zh-Hans', to: 'zh-Hant' });
  expect(derived).toBe(map + entry('/zh-Hant/a/', links));
});

test('other entries stay', () => {
  const map = entry('/zh/cite/', link('zh-Hans', '/zh/cite/')) + entry('/guides/ja/', '');
  expect(deriveSitemap(map, { from: 'zh-Hans', to: 'zh-Hant' })).toBe(map);
});
