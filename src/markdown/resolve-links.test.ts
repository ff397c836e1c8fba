import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render-markdown.ts';
import { resolveLinks } from './resolve-links.ts';

async function hrefs(markdown: string, { file = 'content/pages/en/about.mdx', base = '/' } = {}) {
  const html = await renderMarkdown(markdown, { file, rehypePlugins: [[resolveLinks, { base }]] });
  const $ = load(html);
  return $('a')
    .get()
    .map((link) => $(link).attr('href'));
}

test('links to content become addresses in the language of the file', async () => {
  const markdown = '[a](measure:8), **[b](agency:commerce)** and\n\n- [c](term:qflp)';
  expect(await hrefs(markdown)).toEqual([
    '/en/measures/8/',
    '/en/agencies/commerce/',
    '/en/glossary/#qflp',
  ]);
  const file = 'content/measures/08-equity-fund-interests/zh.mdx';
  expect(await hrefs('[甲](topic:tax)[乙](page:about)', { file })).toEqual([
    '/zh/topics/tax/',
    '/zh/about/',
  ]);
});

test('the base path of the site is put before them', async () => {
  expect(await hrefs('[a](instrument:patent-law)', { base: '/plan40/' })).toEqual([
    '/plan40/en/instruments/patent-law/',
  ]);
});

test('ordinary addresses and fragments are left alone', async () => {
  expect(await hrefs('[a](https://www.gov.cn/) [b](#law)', { base: '/plan40/' })).toEqual([
    'https://www.gov.cn/',
    '#law',
  ]);
});
