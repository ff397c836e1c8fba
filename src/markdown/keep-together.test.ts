import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render-markdown.ts';
import { keepTogether } from './keep-together.ts';

test.for([
  ['除了它们以外，在2024—2027年。', '<p>除了它们以外，在<bdi>2024—2027年</bdi>。</p>'],
  ['〔2023〕11号。\n\n〔2024〕9号。', '<p>〔2023〕11号。</p>\n<p>〔2024〕9号。</p>'],
  [
    'See also [国发〔2023〕11号](https://www.gov.cn/).',
    '<p>See also <a href="https://www.gov.cn/">国发<bdi>〔2023〕11号</bdi></a>.</p>',
  ],
  ['`依国发〔2023〕11号`', '<p><code>依国发〔2023〕11号</code></p>'],
  ['Plain words.', '<p>Plain words.</p>'],
])('“%s” becomes %s', async ([markdown = '', html]) => {
  const file = 'content/pages/en/about.mdx';
  expect((await renderMarkdown(markdown, { file, rehypePlugins: [keepTogether] })).trim()).toBe(
    html,
  );
});
