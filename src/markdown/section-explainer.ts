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
    if (!/[\\/]content[\\/]measures[\\/]/.test(file.path)) return;
    const locale = localeOfFile(file);
    const sections: Element[] = [];
    for (const node of tree.children) {
      if (node.type === 'doctype' || node.type === 'mdxjsEsm') continue;
      const isHeading = node.type === 'element' && node.tagName === 'h2';
      const part = isHeading ? partOfHeading(locale, textOf(node)) : undefined;
      if (isHeading && part) {
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

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
