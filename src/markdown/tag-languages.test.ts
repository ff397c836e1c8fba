import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { fixtureFiles } from '../../tests/support/library.ts';
import { renderMarkdown } from '../../tests/support/render-markdown.ts';
import { tagLanguages } from './tag-languages.ts';

const render = (markdown: string, file = 'content/pages/en/about.mdx') =>
  renderMarkdown(markdown, { file, rehypePlugins: [tagLanguages] });

test.for<[markdown: string, file: string, html: string]>([
  [
    'Known as 市委金融办.',
    'content/pages/en/about.mdx',
    '<p>Known as <span lang="zh-Hans">市委金融办</span>.</p>',
  ],
  [
    'A [link (市商务委)](https://www.gov.cn/).',
    'content/pages/en/about.mdx',
    '<p>A <a href="https://www.gov.cn/">link (<span lang="zh-Hans">市商务委</span>)</a>.</p>',
  ],
  [
    '题为Opinions of the State Council的文件。',
    'content/measures/08-equity-fund-interests/zh.mdx',
    '<p>题为<span lang="en">Opinions of the State Council</span>的文件。</p>',
  ],
  ['Plain words.', 'content/pages/en/about.mdx', '<p>Plain words.</p>'],
])('“%s” in %s carries the language of its foreign runs', async ([markdown, file, html]) => {
  expect((await render(markdown, file)).trim()).toBe(html);
});

test('a run is tagged once, however deep it stands', async () => {
  const $ = load(await render('- **_中文_**'));
  expect($('[lang]')).toHaveLength(1);
  expect($('li > strong > em > span[lang="zh-Hans"]').text()).toBe('中文');
});

test('no explainer in English holds Chinese without its language', async () => {
  const explainers = fixtureFiles.explainers.filter(({ file }) => file.endsWith('/en.mdx'));
  for (const { file, data } of explainers) {
    const $ = load(await render(data, file));
    // <Words> says the language of what it quotes itself.
    $('[lang], words').remove();
    expect([file, $.text().match(/\p{Script=Han}+/gu)]).toEqual([file, null]);
  }
});
