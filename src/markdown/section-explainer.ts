import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { partOfHeading } from '../model/explainer.ts';
import { localeOfFile } from './locale-of-file.ts';

/**
 * Wraps each part of an explainer, from its level-2 heading to the next, in
 * `<section data-explainer="…">`, and names the heading after the part. Other files pass unchanged.
 */
export function sectionExplainer() {
  return (tree: Root, file: VFile) => {
    if (!/[\\/]measures[\\/]/.test(file.path)) return;
    const locale = localeOfFile(file);
    const sections: Element[] = [];
    for (const node of tree.children) {
      if (node.type !== 'element') continue;
      const part = node.tagName === 'h2' ? partOfHeading(locale, textOf(node)) : undefined;
      if (part) {
        node.properties['id'] = part;
        sections.push({
          type: 'element',
          tagName: 'section',
          properties: { dataExplainer: part },
          children: [node],
        });
      } else {
        sections.at(-1)?.children.push(node);
      }
    }
    tree.children = sections;
  };
}

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
