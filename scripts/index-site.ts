import { join } from 'node:path';
import * as pagefind from 'pagefind';

/**
 * Makes the search index of a built site, in its folder `pagefind/`.
 * @returns how many pages it holds
 * @throws when Pagefind reports an error
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await pagefind.close();
  return added.page_count;
}
