import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { libraryOf } from '../model/library-of.ts';
import type { Library } from '../model/library.ts';
import type { ContentFiles } from '../model/read-content.ts';

/**
 * Everything in `content/`, as a build hands it to `readContent`; or in another folder that holds
 * the same, whose files are then named as if they stood in `content/`.
 */
export function readContentFiles(folder = 'content'): ContentFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `content${entry.parentPath.slice(folder.length)}/${entry.name}`)
    .sort();
  const read = (file: string) => readFileSync(folder + file.slice('content'.length), 'utf8');
  const markdown = (pattern: RegExp) =>
    paths
      .filter((file) => pattern.test(file))
      .map((file) => ({ file, data: read(file).replace(/^---\n[\s\S]*?\n---\n/, '') }));
  return {
    source: read('content/plan/source.zh.txt'),
    data: paths
      .filter((file) => /\.ya?ml$/.test(file))
      .map((file): { file: string; data: unknown } => ({ file, data: parse(read(file)) })),
    explainers: markdown(/^content\/measures\/.*\.mdx$/),
    pages: markdown(/^content\/pages\/.*\.mdx$/),
  };
}

/**
 * All content, checked and joined, for programs that run outside a build.
 * @throws {BrokenContentError} naming every fault, with its file, its field and the fix
 */
export function readLibrary(): Library {
  return libraryOf(readContentFiles());
}
