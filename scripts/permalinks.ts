import { permalinksFile, publishPermalinks } from '../src/tools/permalinks/published-permalinks.ts';

/** Adds the new addresses of a built site to those that are published for good. */
const count = publishPermalinks(process.argv[2] ?? 'dist');
console.log(`${permalinksFile}: ${count} new addresses`);
