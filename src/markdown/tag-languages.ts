import type { Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { tagRuns } from '../model/tree-languages.ts';
import { localeOfFile } from './locale-of-file.ts';

/**
 * Gives every run of the other language in our own texts its `lang`. Words that are quoted get
 * theirs from their component.
 */
export function tagLanguages() {
  return (tree: Root, file: VFile) => tagRuns(tree, localeOfFile(file), isQuoted);
}

const isQuoted = (node: Nodes) =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Words';
