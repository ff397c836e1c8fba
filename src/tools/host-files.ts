import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostFiles } from '../outputs/headers/hosts.ts';
import { inlineHashes } from '../outputs/headers/inline-hashes.ts';
import { pathClasses } from '../outputs/headers/path-classes.ts';
import type { Redirect } from '../schema/redirects.ts';
import { walkBuiltSite } from './read-built-site.ts';

interface Site {
  /** The folder of the built site. */
  folder: string;
  /** Where the files go; what stood there is replaced. */
  to: string;
  base: string;
  redirects: readonly Redirect[];
}

/** Where the files for hosts stand: beside the site, `deploy/` beside `dist/`. */
export function hostFilesFolder(site: string): string {
  return site === 'dist' ? 'deploy' : `${site}.deploy`;
}

/** Writes what each kind of host needs to serve a built site, with the hashes of its own files. */
export function writeHostFiles({ folder, to, base, redirects }: Site): void {
  const files: string[] = [];
  const classes = pathClasses(inlineHashes(pagesIn(folder, files)));
  const config = { classes, redirects, base, files };
  rmSync(to, { recursive: true, force: true });
  for (const [path, make] of Object.entries(hostFiles)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), make(config));
  }
}

/** The pages of a built site, one after another; the path of every file is added to `paths`. */
function* pagesIn(folder: string, paths: string[]) {
  for (const { path, html } of walkBuiltSite(folder)) {
    paths.push(path);
    if (html !== undefined) yield { path, html };
  }
}
