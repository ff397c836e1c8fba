import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render-markdown.ts';
import { wrapComponents } from './wrap-components.ts';

const render = (markdown: string) =>
  renderMarkdown(markdown, {
    file: 'content/measures/08-equity-fund-interests/en.mdx',
    rehypePlugins: [wrapComponents],
  });

test.for<[markdown: string, html: string]>([
  [
    '<Contact body="commerce" />\n\nText',
    '<p><contact body="commerce"></contact></p>\n<p>Text</p>',
  ],
  ['Ask <Contact body="tax" />.', '<p>Ask <contact body="tax"></contact>.</p>'],
])('in %j a component of a sentence stands in one paragraph', async ([markdown, html]) => {
  expect(await render(markdown)).toBe(html);
});
