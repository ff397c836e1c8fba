import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  brokenRedirects,
  lostAddresses,
  newAddresses,
  parsePermalinks,
  permanentAddresses,
  redirected,
} from './permalinks.ts';
import { redirectsFile } from '../../model/read-content.ts';
import { redirectsSchema, type Redirect } from '../../schema/redirects.ts';
import { walkBuiltSite } from '../read-built-site.ts';

export const permalinksFile = 'permalinks.txt';

/** Addresses that have moved. @throws when their file is not as it should be */
export function readRedirects(): Redirect[] {
  return redirectsSchema.parse(parse(readFileSync(redirectsFile, 'utf8'))).redirects;
}

/**
 * Every address that was ever published resolves in the built site.
 * @throws naming the addresses that do not
 */
export function checkPermalinks(folder: string): void {
  const published = parsePermalinks(readFileSync(permalinksFile, 'utf8'));
  const redirects = readRedirects();
  const present = permanentAddresses(walkBuiltSite(folder));
  const broken = brokenRedirects(redirects, present);
  if (broken.length > 0) {
    const list = broken.map((one) => `  - ${one}`).join('\n');
    throw new Error(`${redirectsFile}: correct or remove these redirects.\n${list}`);
  }
  const lost = lostAddresses(published, [...present, ...redirected(published, redirects)]);
  if (lost.length === 0) return;
  const shown = lost.slice(0, 20).map((address) => `  - ${address}`);
  throw new Error(
    `${permalinksFile}: ${lost.length} published addresses no longer resolve. Bring them back, or name in ${redirectsFile} where they have moved.\n${shown.join('\n')}`,
  );
}

/** Adds the new addresses of the built site to the list. @returns how many */
export function publishPermalinks(folder: string): number {
  const text = readFileSync(permalinksFile, 'utf8');
  const published = parsePermalinks(text);
  const added = newAddresses(published, permanentAddresses(walkBuiltSite(folder)));
  const heading = text.split('\n').filter((line) => line.startsWith('# '));
  writeFileSync(permalinksFile, [...heading, ...[...published, ...added].sort(), ''].join('\n'));
  return added.length;
}
