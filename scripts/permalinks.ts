import { readFileSync, writeFileSync } from 'node:fs';
import {
  lostAddresses,
  newAddresses,
  parsePermalinks,
  permanentAddresses,
} from '../src/outputs/permalinks/permalinks.ts';
import { readBuiltSite } from './read-built-site.ts';

export const permalinksFile = 'permalinks.txt';

/**
 * Every address that was ever published resolves in the built site.
 * @throws naming the addresses that do not
 */
export function checkPermalinks(folder: string): void {
  const published = parsePermalinks(readFileSync(permalinksFile, 'utf8'));
  const lost = lostAddresses(published, permanentAddresses(readBuiltSite(folder)));
  if (lost.length === 0) return;
  const shown = lost.slice(0, 20).map((address) => `  - ${address}`);
  throw new Error(
    `${permalinksFile}: ${lost.length} published addresses no longer resolve. Bring them back; they are permanent.\n${shown.join('\n')}`,
  );
}

/** Adds the new addresses of the built site to the list. @returns how many */
export function publishPermalinks(folder: string): number {
  const text = readFileSync(permalinksFile, 'utf8');
  const published = parsePermalinks(text);
  const added = newAddresses(published, permanentAddresses(readBuiltSite(folder)));
  const heading = text.split('\n').filter((line) => line.startsWith('# '));
  writeFileSync(permalinksFile, [...heading, ...[...published, ...added].sort(), ''].join('\n'));
  return added.length;
}

if (import.meta.main) {
  const count = publishPermalinks(process.argv[2] ?? 'dist');
  console.log(`${permalinksFile}: ${count} new addresses`);
}
