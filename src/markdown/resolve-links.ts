import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { parseContentLink } from '../model/content-links.ts';
import { underBase } from '../model/entry-paths.ts';
import { pathOfLink } from '../model/paths.ts';
import { localeOfFile } from './locale-of-file.ts';

/** Turns links like `agency:commerce` into addresses of the site. `base` is its base path. */
export function resolveLinks({ base }: { base: string }) {
  return (tree: Root, file: VFile) => {
    const locale = localeOfFile(file);
    const visit = (node: Nodes) => {
      if (node.type === 'element' && node.tagName === 'a') {
        const link = parseContentLink(node.properties['href'] ?? '');
        if (link) node.properties['href'] = underBase(base, pathOfLink(locale, link));
      }
      if ('children' in node) node.children.forEach(visit);
    };
    visit(tree);
  };
}
