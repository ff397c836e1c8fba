import type { Root } from 'hast';
import { load } from 'cheerio';
import type { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render-markdown.ts';
import { sectionExplainer } from './section-explainer.ts';

const english = 'content/measures/08-equity-fund-interests/en.mdx';
const render = (markdown: string, file = english) =>
  renderMarkdown(markdown, { file, rehypePlugins: [sectionExplainer] });

test('each part is a section of its own, from its heading to the next', async () => {
  const html = await render(
    '## What it means\n\nOne.\n\n- Two.\n\n## Who can use it\n\nThree.\n\n### Sub\n\nFour.',
  );
  const $ = load(html, null, false);
  expect(
    $('section')
      .get()
      .map((section) => [
        $(section).attr('data-explainer'),
        $(section)
          .children()
          .get()
          .map((child) => `${child.tagName}: ${$(child).text().trim()}`),
      ]),
  ).toEqual([
    ['means', ['h2: What it means', 'p: One.', 'ul: Two.']],
    ['who', ['h2: Who can use it', 'p: Three.', 'h3: Sub', 'p: Four.']],
  ]);
  expect($.root().children('section')).toHaveLength(2);
});

test('a heading is named after its part, the same in every language', async () => {
  const chinese = await render(
    '## 没有承诺什么\n\n没有金额。',
    'content/measures/08-equity-fund-interests/zh.mdx',
  );
  expect(load(chinese)('section[data-explainer="not-promised"] > h2').attr('id')).toBe(
    'not-promised',
  );
});

test('an unknown heading of level 2 stays in the part before it', async () => {
  const $ = load(await render('## What it means\n\nOne.\n\n## Aside\n\nTwo.'), null, false);
  expect($('section')).toHaveLength(1);
  expect($('section').text()).toContain('Two.');
});

test.for(['content/pages/en/about.mdx', '/home/me/measures/content/pages/en/about.mdx'])(
  '%s passes unchanged',
  async (file) => {
    const html = await render('Before.\n\n## What it means\n\nOne.', file);
    expect(html).not.toContain('<section');
    expect(html).toContain('<p>Before.</p>');
  },
);

test('nothing of a part is lost, elements or not', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'h2',
        properties: {},
        children: [{ type: 'text', value: 'What it means' }],
      },
      { type: 'text', value: '\n' },
      { type: 'comment', value: 'kept' },
    ],
  };
  sectionExplainer()(tree, { path: `/site/${english}` } as VFile);
  const [section] = tree.children;
  expect(section && 'children' in section && section.children.map(({ type }) => type)).toEqual([
    'element',
    'text',
    'comment',
  ]);
});
