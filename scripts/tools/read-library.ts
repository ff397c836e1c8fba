import { findIssues } from '../../src/model/integrity/find-issues.ts';
import { BrokenContentError } from '../../src/model/issue.ts';
import { joinLibrary } from '../../src/model/join-library.ts';
import type { Library } from '../../src/model/library.ts';
import { readContent } from '../../src/model/read-content.ts';
import { readContentFiles } from './read-content-files.ts';

/**
 * All content, checked and joined, for scripts that run outside a build.
 * @throws {BrokenContentError} naming every fault, with file, field and mend
 */
export function readLibrary(): Library {
  const content = readContent(readContentFiles());
  const issues = findIssues(content);
  if (issues.length > 0) throw new BrokenContentError(issues);
  return joinLibrary(content);
}
