import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render-markdown.ts';
import { keepTogether } from './keep-together.ts';

test.for([
  ['除了它们以外，另有23个单位。', '<p>除了它们以外，另有<bdi>23个</bdi>单位。</p>'],
  ['第30条写到。\n\n第31条也写到。', '<p>第30条写到。</p>\n<p>第31条也写到。</p>'],
  [
    'See also [国发〔2023〕11号](https://www.gov.cn/).',
    '<p>See also <a href="https://www.gov.cn/">国发<bdi>〔2023〕11号</bdi></a>.</p>',
  ],
  ['`第3条`', '<p><code>第3条</code></p>'],
  ['Plain words.', '<p>Plain words.</p>'],
])('“%s” becomes %s', async ([markdown = '', html]) => {
  const file = 'content/pages/en/about.mdx';
  expect((await renderMarkdown(markdown, { file, rehypePlugins: [keepTogether] })).trim()).toBe(
    html,
  );
});
