import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a file that a script makes and that is committed, such as a booklet, is there: on a new
 * site none is until they are made, and no page leads to it.
 */
export function isPublished(path: string): boolean {
  return existsSync(join('public', path));
}
