import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { basePath } from '../src/publication.ts';
import { bookletFiles, bookletHashes } from './publish/booklet-content.ts';
import { staleFiles } from './publish/committed-files.ts';
import { indexSite } from './search-index/index-site.ts';
import { checkPermalinks } from './permalinks.ts';
import { endStep } from './tools/build-steps.ts';
import { largestOverBudget, tellWeight } from './tools/weigh-site.ts';

const bundleClock = { name: 'bundle-clock', writeBundle: () => endStep('bundling') };

/** What a build does after its pages are written: permalinks are checked, stale booklets and
 * heavy pages are told, the search is indexed. The time of each step is kept for the benchmark. */
export function finishSite(): AstroIntegration {
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bundleClock] } });
      },
      'astro:build:start': () => endStep('reading content'),
      'astro:build:generated': () => endStep('writing pages'),
      'astro:build:done': async ({ dir, logger }) => {
        endStep('sitemap');
        const folder = fileURLToPath(dir);
        checkPermalinks(folder);
        endStep('permalinks');
        for (const stale of staleFiles(bookletFiles, bookletHashes(folder))) logger.warn(stale);
        endStep('booklets');
        for (const page of await largestOverBudget(folder, basePath(process.env)))
          logger.warn(tellWeight(page));
        endStep('weights');
        const pages = await indexSite(folder);
        endStep('search index');
        logger.info(`search index over ${pages} pages`);
      },
    },
  };
}
