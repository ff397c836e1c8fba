import type { Redirect } from '../../schema/redirects.ts';
import type { PathClass } from './path-classes.ts';

/** What a host is told, whichever it is. */
export interface HostConfig {
  classes: readonly PathClass[];
  redirects: readonly Redirect[];
  /** The path that the site stands under: `/` or `/like-this/`. */
  base: string;
  /** Every file of the built site, relative to its folder. */
  files: readonly string[];
}

/** A path under the base: `/zh/` becomes `/base/zh/`. */
export function under(base: string, path: string): string {
  return base.slice(0, -1) + path;
}

/** A pattern of the table, under the base. */
export function patternUnder(base: string, pattern: string): string {
  const escaped = base.slice(0, -1).replace(/[.\-+]/g, String.raw`\$&`);
  return pattern.replace(/^\^/, `^${escaped}`);
}
