import { findIssues } from './integrity/find-issues.ts';
import { BrokenContentError } from './issue.ts';
import { joinLibrary } from './join-library.ts';
import type { Library } from './library.ts';
import { readContent, type ContentFiles } from './read-content.ts';

/**
 * The files of `content/`, checked and joined.
 * @throws {BrokenContentError} naming every fault, with its file, its field and the fix
 */
export function libraryOf(files: ContentFiles): Library {
  const content = readContent(files);
  const issues = findIssues(content);
  if (issues.length > 0) throw new BrokenContentError(issues);
  return joinLibrary(content);
}
