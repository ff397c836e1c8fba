import type { ElementContent, Nodes } from 'hast';
import { locales, type Locale } from '../i18n/locales.ts';
import { languageRuns } from './language-runs.ts';

/** A text as nodes of HTML: each run of another language in a span that says so. */
export function taggedText(text: string, locale: Locale): ElementContent[] {
  return languageRuns(text, locale).map((run) => {
    const value = { type: 'text' as const, value: run.text };
    if (!run.locale) return value;
    const properties = { lang: locales[run.locale].tag };
    return { type: 'element', tagName: 'span', properties, children: [value] };
  });
}

/**
 * Gives every run of another language in a tree its `lang`, in place.
 * @param isTagged whether the words below a node get theirs otherwise
 */
export function tagRuns(
  node: Nodes,
  locale: Locale,
  isTagged: (node: Nodes) => boolean = () => false,
): void {
  if (!('children' in node) || isTagged(node)) return;
  for (const child of node.children) tagRuns(child, locale, isTagged);
  if (node.type === 'root') return;
  node.children = node.children.flatMap((child) =>
    child.type === 'text' ? taggedText(child.value, locale) : [child],
  );
}
