import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { resolve } from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';

/** What MDX leaves to the program that it writes. */
const mdxNodes = [
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
] as const;

/**
 * A text in MDX as HTML, through the given plugins, as if it stood in a file. Components are
 * elements of their names in lower case; expressions are left out.
 */
export async function renderMarkdown(
  markdown: string,
  { file, rehypePlugins }: { file: string; rehypePlugins: PluggableList },
): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(remarkRehype, { passThrough: [...mdxNodes] })
    .use(rehypePlugins);
  const source = new VFile({ value: markdown, path: resolve(file) });
  const tree = await processor.run(processor.parse(source), source);
  return toHtml(asElements(tree));
}

function asElements<T extends Root | Root['children'][number]>(node: T): T {
  if (!('children' in node)) return node;
  const children = node.children
    .filter(({ type }) => type !== 'mdxTextExpression' && type !== 'mdxjsEsm')
    .map(asElements);
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    return { ...node, children };
  }
  const properties = Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute'
        ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : '']]
        : [],
    ),
  );
  const tagName = (node.name ?? 'fragment').toLowerCase();
  return { type: 'element', tagName, properties, children } as unknown as T;
}
