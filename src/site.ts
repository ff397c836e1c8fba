import { buildDate } from './build-date.ts';
import { underBase } from './model/entry-paths.ts';
import type { OutputContext } from './outputs/output-context.ts';
import { contactAddress } from './publication.ts';

/** As astro.config.mjs gives it: from SITE_URL, or content/site.yaml. */
const { origin } = new URL(import.meta.env.SITE);

/** Where the site being built will stand. */
export const site = {
  origin,
  base: import.meta.env.BASE_URL,
  contact: contactAddress(process.env, origin),
};

/** Address of a path of the site as pages write it: `/en/` becomes `/base/en/`. */
export function href(path: string): string {
  return underBase(site.base, path);
}

/** The same with the origin, for tags and files that leave the site. */
export function absolute(path: string): string {
  return site.origin + href(path);
}

let built: string | undefined;

/** What outputs are told of the site and of this build. */
export function outputContext(): OutputContext {
  built ??= buildDate(process.env).toISOString().slice(0, 10);
  return { absolute, built };
}
