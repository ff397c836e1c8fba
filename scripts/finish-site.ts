import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { indexSite } from './index-site.ts';
import { checkPermalinks } from './permalinks.ts';

/** What a build does after its pages are written: permalinks are checked, the search is indexed. */
export function finishSite(): AstroIntegration {
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        checkPermalinks(folder);
        const pages = await indexSite(folder);
        logger.info(`search index over ${pages} pages`);
      },
    },
  };
}
