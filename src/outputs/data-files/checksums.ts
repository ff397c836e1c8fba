import { sha256 } from '../../model/sha256.ts';
import { pathFromData } from './file-places.ts';

/** SHA256SUMS as `sha256sum -c` reads it: a hash and a path for each file, sorted by path. */
export function checksums(
  files: readonly { path: string; content: string | Uint8Array }[],
): string {
  return files
    .map(({ path, content }) => ({ path, line: `${sha256(content)}  ${pathFromData({ path })}\n` }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ line }) => line)
    .join('');
}
