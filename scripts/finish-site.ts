import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { bookletFiles, bookletHashes } from './publish/booklet-content.ts';
import { staleFiles } from './publish/committed-files.ts';
import { indexSite } from './index-site.ts';
import { checkPermalinks } from './permalinks.ts';

/** What a build does after its pages are written: permalinks are checked, stale booklets are told,
 * the search is indexed. */
export function finishSite(): AstroIntegration {
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        checkPermalinks(folder);
        for (const stale of staleFiles(bookletFiles, bookletHashes(folder))) logger.warn(stale);
        const pages = await indexSite(folder);
        logger.info(`search index over ${pages} pages`);
      },
    },
  };
}
