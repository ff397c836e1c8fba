import type { ElementContent, Nodes, Root, Text } from 'hast';
import { keptTogether } from '../model/kept-together.ts';

/** In our own texts no line ends within the number of a document or a range. */
export function keepTogether() {
  /** How many signs stand before, in the paragraph. */
  let before = 0;
  const keep = (text: Text): ElementContent[] => {
    const pieces = keptTogether(text.value, { before });
    before += text.value.length;
    return pieces.map((piece) => {
      const child = { type: 'text' as const, value: piece.text };
      return piece.isKept
        ? { type: 'element', tagName: 'bdi', properties: {}, children: [child] }
        : child;
    });
  };
  const visit = (node: Nodes) => {
    if (!('children' in node) || (node.type === 'element' && node.tagName === 'code')) return;
    if (node.type === 'element' && blocks.has(node.tagName)) before = 0;
    if (node.type === 'root') return node.children.forEach(visit);
    node.children = node.children.flatMap((child) => {
      if (child.type === 'text') return keep(child);
      visit(child);
      return [child];
    });
  };
  return (tree: Root) => visit(tree);
}

const blocks = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'h2', 'h3']);
