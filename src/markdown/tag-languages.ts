import type { ElementContent, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { locales } from '../i18n/locales.ts';
import { languageRuns } from '../model/language-runs.ts';
import { localeOfFile } from './locale-of-file.ts';

/**
 * Gives every run of the other language in our own texts its `lang`. Words that are quoted get
 * theirs from their component.
 */
export function tagLanguages() {
  return (tree: Root, file: VFile) => {
    const locale = localeOfFile(file);
    const tag = (child: ElementContent): ElementContent[] =>
      child.type === 'text'
        ? languageRuns(child.value, locale).map((run) => {
            const text = { type: 'text' as const, value: run.text };
            if (!run.locale) return text;
            const properties = { lang: locales[run.locale].tag };
            return { type: 'element', tagName: 'span', properties, children: [text] };
          })
        : [child];
    const visit = (node: Nodes) => {
      if (!('children' in node) || (isComponent(node) && node.name === 'Words')) return;
      node.children.forEach(visit);
      if (node.type === 'element' || isComponent(node)) {
        node.children = node.children.flatMap(tag);
      }
    };
    visit(tree);
  };
}

const isComponent = (node: Nodes) =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
