import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render-markdown.ts';
import { withoutGaps } from './without-gaps.ts';

const file = 'content/pages/en/about.mdx';

test('no white space stands between blocks, and all of it within them', async () => {
  const markdown = '## Head\n\nOne **two** three.\n\n- a *b* c\n- d\n';
  expect(await renderMarkdown(markdown, { file, rehypePlugins: [withoutGaps] })).toBe(
    '<h2>Head</h2><p>One <strong>two</strong> three.</p><ul><li>a <em>b</em> c</li><li>d</li></ul>',
  );
});
