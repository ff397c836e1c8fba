import { realpathSync } from 'node:fs';
import { findCommand } from './find-program.ts';

/** How EPUBCheck, which reads books by the letter of EPUB 3, is started here; null where it is not installed. */
export function findEbookChecker(): readonly [command: string, ...before: string[]] | null {
  const checker = findCommand(['epubcheck']);
  const java = findCommand(['java']);
  if (!checker) return null;
  const file = realpathSync(checker);
  // Debian’s command is the archive itself, which only some systems can start.
  if (file.endsWith('.jar')) return java ? [java, '-jar', file] : null;
  return [checker];
}
