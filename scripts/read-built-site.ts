import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { BuiltFile } from '../src/outputs/permalinks/permalinks.ts';

/** The files of a built site, with the HTML of its pages, sorted by path. */
export function readBuiltSite(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => {
      const path = relative(folder, file).split(sep).join('/');
      return path.endsWith('.html') ? { path, html: readFileSync(file, 'utf8') } : { path };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
