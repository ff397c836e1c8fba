import type { Element, Nodes, Root, RootContent } from 'hast';

/** Components that are words within a sentence. */
const inline = new Set(['Words', 'Article', 'Contact']);

/** Where paragraphs stand: a list item or a cell needs none. */
const holdsParagraphs = (node: Nodes) =>
  node.type === 'root' ||
  node.type === 'mdxJsxFlowElement' ||
  (node.type === 'element' && ['section', 'blockquote'].includes(node.tagName));

/**
 * Gives a component of a sentence that stands on a line of its own its paragraph back: MDX takes it
 * away.
 */
export function wrapComponents() {
  return (tree: Root) => {
    const visit = (node: Nodes) => {
      if (!('children' in node)) return;
      node.children.forEach(visit);
      if (!holdsParagraphs(node)) return;
      node.children = node.children.map((child) => (isInline(child) ? paragraph(child) : child));
    };
    visit(tree);
  };
}

function isInline(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name !== null && inline.has(node.name);
}

function paragraph(child: RootContent): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [child as Element] };
}
