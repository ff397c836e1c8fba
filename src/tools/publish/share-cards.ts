import type { Browser } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { derivedCodes, derivedLocales, sourceOf } from '../../i18n/derived-locales.ts';
import { locales } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { textConverter } from '../../outputs/derived-edition/convert-text.ts';
import { deriveCards } from '../../outputs/derived-edition/derive-cards.ts';
import { cardHtml } from '../../outputs/share-cards/card-html.ts';
import { listCards } from '../../outputs/share-cards/list-cards.ts';
import { cardSize } from '../../outputs/share-cards/share-card.ts';
import { readConversions } from '../read-conversions.ts';
import { contentHash, type CommittedFiles } from './committed-files.ts';

export const shareCardFiles: CommittedFiles = {
  folder: 'public/share',
  extension: '.png',
  command: 'npm run publish-files',
};

/** Paper, ink and vermilion with their edges: more colours only weigh more. */
const palette = { palette: true, colours: 16, quality: 50, dither: 0, effort: 10 };

/** Path of each card within the folder → the page that draws it, which holds all that it shows. */
export function cardPages(library: Library): Map<string, string> {
  const cards = listCards(library);
  const derived = derivedCodes.flatMap((code) => {
    const row = derivedLocales[code];
    const convert = textConverter(row, readConversions());
    return deriveCards(cards, code, { row, convert, sourceTag: locales[sourceOf(code)].tag });
  });
  const own = cards.map((card): [path: string, html: string] => [card.path, cardHtml(card)]);
  return new Map(
    [...own, ...derived].map(([path, html]) => [path.replace(/^\/share\//, ''), html]),
  );
}

/** What each card is made from, by path. */
export function cardHashes(pages: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...pages].map(([path, html]) => [path, contentHash(html)]));
}

/**
 * Draws the cards of these paths.
 * @throws naming a card whose words do not fit
 */
export async function drawCards(
  browser: Browser,
  pages: ReadonlyMap<string, string>,
  paths: readonly string[],
): Promise<void> {
  const page = await browser.newPage({ viewport: cardSize });
  for (const path of paths) {
    await page.setContent(pages.get(path) ?? '');
    const fits = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.words')].every(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth <= clientWidth && scrollHeight <= clientHeight + 1,
      ),
    );
    if (!fits)
      throw new Error(`The words of the share card ${path} do not fit. Shorten its title.`);
    const file = join(shareCardFiles.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      await sharp(await page.screenshot())
        .png(palette)
        .toBuffer(),
    );
  }
  await page.close();
}
