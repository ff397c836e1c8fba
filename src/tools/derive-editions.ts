import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  derivedCodes,
  derivedLocales,
  sourceOf,
  type DerivedLocale,
} from '../i18n/derived-locales.ts';
import { locales } from '../i18n/locales.ts';
import { pathInEdition } from '../model/derived-paths.ts';
import { paths } from '../model/paths.ts';
import { textConverter } from '../outputs/derived-edition/convert-text.ts';
import type { ListedAddress } from '../outputs/address-list/address-list.ts';
import { deriveAddresses } from '../outputs/derived-edition/derive-addresses.ts';
import { deriveFeed } from '../outputs/derived-edition/derive-feed.ts';
import { deriveNotFound } from '../outputs/derived-edition/derive-not-found.ts';
import {
  derivePage,
  type Edition,
  type EditionWords,
} from '../outputs/derived-edition/derive-page.ts';
import { deriveSitemap } from '../outputs/derived-edition/derive-sitemap.ts';
import { shownWords } from '../outputs/derived-edition/shown-words.ts';
import type { SitePlace } from '../outputs/derived-edition/turn-link.ts';
import { boxFile, editionFile, searchFolder } from '../outputs/search-index/search-text.ts';
import { readConversions } from './read-conversions.ts';

/** The page for what does not exist. */
const notFound = '404.html';

/**
 * Makes the derived editions of a built site from its pages: these, the feed, what the search shows
 * its results with, what is near to addresses that do not exist, and entries of the sitemap.
 */
export async function deriveEditions(folder: string, site: SitePlace): Promise<void> {
  for (const code of derivedCodes) await deriveEdition(folder, code, site);
}

async function deriveEdition(folder: string, code: DerivedLocale, site: SitePlace): Promise<void> {
  const source = sourceOf(code);
  const row = derivedLocales[code];
  const { default: words } = (await import(`../i18n/${code}.json`, { with: { type: 'json' } })) as {
    default: EditionWords;
  };
  const convert = textConverter(row, readConversions());
  const sourceTag = locales[source].tag;
  const edition: Edition = { code, row, sourceTag, words, convert, site };
  const derive = (from: string, to: string, make: (text: string) => string) => {
    const file = join(folder, to);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, make(readFileSync(join(folder, from), 'utf8')));
  };

  for (const file of globSync(`${source}/**/index.html`, { cwd: folder }).sort()) {
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const derived = pathInEdition(path, code);
    if (derived)
      derive(path + 'index.html', derived + 'index.html', (html) =>
        derivePage(html, path, edition),
      );
  }
  derive(paths.addressList(source), paths.addressList(code), (json) =>
    JSON.stringify(deriveAddresses(JSON.parse(json) as ListedAddress[], edition)),
  );
  derive(notFound, notFound, (html) => deriveNotFound(html, edition));
  derive(paths.feed(source), `/${code}/feed.xml`, (xml) => deriveFeed(xml, edition));
  derive(boxFile(source), boxFile(code), (json) => convert.own([json]).join(''));
  for (const map of globSync('sitemap-[0-9]*.xml', { cwd: folder }))
    derive(map, map, (xml) => deriveSitemap(xml, { from: sourceTag, to: row.tag }));
  for (const texts of globSync(`*-${source}.json`, { cwd: join(folder, searchFolder) }))
    convert.own([readFileSync(join(folder, searchFolder, texts), 'utf8')]);
  writeFileSync(
    join(folder, searchFolder, editionFile(code)),
    JSON.stringify(shownWords(convert.converted())),
  );
}
