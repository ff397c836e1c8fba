import { load } from 'cheerio';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../model/paths.ts';
import { editions, type Edition } from '../../model/editions.ts';
import { pageOfEdition, shownIn } from '../../outputs/booklets/editions.ts';
import { contentHash, type CommittedFiles } from './committed-files.ts';
import type { Site } from '../../schema/site.ts';

export const bookletFiles: CommittedFiles = {
  folder: 'public/downloads',
  extension: '.pdf',
  command: 'npm run publish-files',
};

/** The name of an edition’s file within the folder. */
export function bookletFile(site: Pick<Site, 'booklet'>, edition: Edition): string {
  return paths.booklet(site, edition).replace(/^\/downloads\//, '');
}

/** All that an edition says, without white space: what its PDF is made from. */
export function bookletText(html: string, edition: Edition): string {
  const $ = load(html);
  const booklet = $('.booklet');
  const shown = shownIn(edition);
  if (shown === 'official') booklet.find('[data-in="translation"], [data-translation]').remove();
  if (shown === 'translation') booklet.find('[data-in="official"], [data-official]').remove();
  return booklet.text().replace(/\s+/g, '');
}

/** What each PDF is made from, by its name: the text of its page in a built site. */
export function bookletHashes(folder: string, site: Pick<Site, 'booklet'>): Map<string, string> {
  return new Map(
    editions.map((edition) => {
      const page = join(folder, paths.print(pageOfEdition(edition)), 'index.html');
      return [
        bookletFile(site, edition),
        contentHash(bookletText(readFileSync(page, 'utf8'), edition)),
      ];
    }),
  );
}
