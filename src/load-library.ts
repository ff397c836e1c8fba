import { getCollection } from 'astro:content';
import source from '../content/plan/source.zh.txt?raw';
import { findIssues } from './model/integrity/find-issues.ts';
import { BrokenContentError } from './model/issue.ts';
import { joinLibrary } from './model/join-library.ts';
import type { Library } from './model/library.ts';
import { readContent } from './model/read-content.ts';

let library: Promise<Library> | undefined;

/**
 * All content, checked and joined, once per build.
 * @throws {BrokenContentError} naming every fault, with file, field and mend.
 */
export function loadLibrary(): Promise<Library> {
  return (library ??= read());
}

async function read(): Promise<Library> {
  const [data, explainers, pages] = await Promise.all([
    getCollection('data'),
    getCollection('explainers'),
    getCollection('pages'),
  ]);
  const content = readContent({
    source,
    data: data.map((entry) => ({ file: `content/${entry.id}`, data: entry.data })),
    explainers: explainers.map((entry) => ({
      file: `content/measures/${entry.id}`,
      data: entry.body ?? '',
    })),
    pages: pages.map((entry) => ({ file: `content/pages/${entry.id}`, data: entry.body ?? '' })),
  });
  const issues = findIssues(content);
  if (issues.length > 0) throw new BrokenContentError(issues);
  return joinLibrary(content);
}
