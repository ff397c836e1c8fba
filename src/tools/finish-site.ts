import { basePath, siteOrigin } from '../publication.ts';
import { bookletFiles, bookletHashes } from './publish/booklet-content.ts';
import { staleFiles } from './publish/committed-files.ts';
import { indexSite } from './pagefind/index-site.ts';
import { checkPermalinks } from './permalinks/published-permalinks.ts';
import { endStep } from './build-steps.ts';
import { largestOverBudget, tellWeight } from './page-weight/weigh-site.ts';
import { deriveEditions } from './derive-editions.ts';
import { readSite } from './read-site.ts';

/**
 * What a build does after its pages are written: the search is indexed, derived editions are made,
 * permalinks are checked, stale booklets and heavy pages are told. The search comes first: it needs
 * most memory, and all else some.
 * @throws when a published address no longer resolves, or the search cannot be indexed
 */
export async function finishSite(folder: string): Promise<void> {
  await indexSite(folder);
  endStep('search index');
  const base = basePath(process.env);
  const site = readSite();
  await deriveEditions(folder, { origin: siteOrigin(process.env, site.address), base });
  endStep('derived editions');
  checkPermalinks(folder);
  endStep('permalinks');
  for (const stale of staleFiles(bookletFiles, bookletHashes(folder, site))) console.warn(stale);
  endStep('booklets');
  for (const page of await largestOverBudget(folder, base)) console.warn(tellWeight(page));
  endStep('weights');
}
