import type { Nodes, Root } from 'hast';

/** What holds blocks alone: white space between them is not seen. */
const holdsBlocks = new Set(['section', 'ul', 'ol', 'blockquote']);

/** Leaves off the white space between blocks, which readers would only wait for. */
export function withoutGaps() {
  const visit = (node: Nodes) => {
    if (!('children' in node)) return;
    node.children.forEach(visit);
    const holds =
      node.type === 'root' ||
      node.type === 'mdxJsxFlowElement' ||
      (node.type === 'element' && holdsBlocks.has(node.tagName));
    if (!holds) return;
    node.children = node.children.filter(
      (child) => child.type !== 'text' || child.value.trim() !== '',
    );
  };
  return (tree: Root) => visit(tree);
}
