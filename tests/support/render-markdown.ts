import { createMarkdownProcessor, type RehypePlugins } from '@astrojs/markdown-remark';
import { pathToFileURL } from 'node:url';

/** A Markdown text as HTML, by Astro’s own processor and the given plugins, as if it stood in a file. */
export async function renderMarkdown(
  markdown: string,
  { file, rehypePlugins }: { file: string; rehypePlugins: RehypePlugins },
): Promise<string> {
  const processor = await createMarkdownProcessor({
    smartypants: false,
    syntaxHighlight: false,
    rehypePlugins,
  });
  const { code } = await processor.render(markdown, { fileURL: pathToFileURL(file) });
  return code;
}
