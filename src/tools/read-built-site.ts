import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuiltFile } from './permalinks/permalinks.ts';

/**
 * The files of a built site, with the HTML of its pages, sorted by path. Each is read when it is
 * asked for: a site of ten thousand measures does not fit in memory.
 */
export function* walkBuiltSite(folder: string): Generator<BuiltFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
  for (const path of paths) {
    yield path.endsWith('.html')
      ? { path, html: readFileSync(join(folder, path), 'utf8') }
      : { path };
  }
}

/** All of them at once. */
export function readBuiltSite(folder: string): BuiltFile[] {
  return [...walkBuiltSite(folder)];
}
