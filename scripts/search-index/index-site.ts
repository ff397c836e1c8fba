import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { pageSections } from './page-sections.ts';
import { splitChunks } from './split-chunks.ts';

/** Interfaces that Pagefind brings; the site has its own. */
const unused = [
  'pagefind-component-ui',
  'pagefind-modular-ui',
  'pagefind-ui',
  'pagefind-highlight',
];

/**
 * Makes the search index of a built site, in its folder `pagefind/`.
 * @returns how many pages and sections it holds
 * @throws when Pagefind reports an error
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  // Posters, embeds and the addresses under id/ have nothing to index.
  const added = await index.addDirectory({ path: folder, glob: '{zh,en}/**/index.html' });
  refuse(added.errors);
  const sections = pageSections(folder);
  for (const section of sections) refuse((await index.addHTMLFile(section)).errors);
  const made = join(folder, 'pagefind');
  refuse((await index.writeFiles({ outputPath: made })).errors);
  await pagefind.close();
  for (const name of unused) {
    for (const kind of ['js', 'css']) rmSync(join(made, `${name}.${kind}`), { force: true });
  }
  splitChunks(made);
  return added.page_count + sections.length;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
