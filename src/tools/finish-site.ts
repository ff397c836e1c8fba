import { basePath } from '../publication.ts';
import { bookletFiles, bookletHashes } from './publish/booklet-content.ts';
import { staleFiles } from './publish/committed-files.ts';
import { indexSite } from './pagefind/index-site.ts';
import { checkPermalinks } from './permalinks/published-permalinks.ts';
import { endStep } from './build-steps.ts';
import { largestOverBudget, tellWeight } from './page-weight/weigh-site.ts';
import { readSite } from './read-site.ts';

/**
 * What a build does after its pages are written: the search is indexed, permalinks are checked, stale
 * booklets and heavy pages are told. The search comes first: it needs most memory, and all else some.
 * @throws when a published address no longer resolves, or the search cannot be indexed
 */
export async function finishSite(folder: string): Promise<void> {
  await indexSite(folder);
  endStep('search index');
  checkPermalinks(folder);
  endStep('permalinks');
  for (const stale of staleFiles(bookletFiles, bookletHashes(folder, readSite())))
    console.warn(stale);
  endStep('booklets');
  for (const page of await largestOverBudget(folder, basePath(process.env)))
    console.warn(tellWeight(page));
  endStep('weights');
}
