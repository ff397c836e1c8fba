import type { Browser } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { localeCodes, locales } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { pictureWidth } from '../../outputs/pictures/drawing/frame.ts';
import { listPictures, pictureSvg } from '../../outputs/pictures/pictures.ts';
import { cardFonts } from '../../outputs/share-cards/card-html.ts';
import { contentHash, type CommittedFiles } from './committed-files.ts';

export const pictureFiles: CommittedFiles = {
  folder: 'public/pictures',
  extension: '.png',
  command: 'npm run publish-files',
};

/** Paper and inks with their edges: more colours only weigh more. */
const palette = { palette: true, colours: 24, quality: 60, dither: 0, effort: 10 };

const style = `
body { margin: 0 }
svg { display: block; font-family: '${cardFonts.sans}' }
[font-family='serif'] { font-family: '${cardFonts.serif}' }
:lang(en) { font-variant-east-asian: proportional-width }`;

/** Path of each picture within the folder → the page that draws it, the same on every site. */
export function picturePages(library: Library): Map<string, string> {
  const pages = localeCodes.flatMap((locale) => {
    const context = { library, locale, absolute: (path: string) => path };
    return listPictures(context).map((picture) => {
      const svg = pictureSvg(picture, context).replace(/^<\?xml[^>]*>\s*/, '');
      const html = `<!doctype html>\n<html lang="${locales[locale].tag}">\n<style>${style}</style>\n${svg}</html>\n`;
      const path = paths.picture(locale, picture.name, 'png').replace(/^\/pictures\//, '');
      return [path, html] as const;
    });
  });
  return new Map(pages);
}

/** What each picture is made from, by path. */
export function pictureHashes(pages: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...pages].map(([path, html]) => [path, contentHash(html)]));
}

/**
 * Draws the pictures of these paths, twice as dense as a screen.
 * @throws naming a picture whose words reach over its edge
 */
export async function drawPictures(
  browser: Browser,
  pages: ReadonlyMap<string, string>,
  stale: readonly string[],
): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: pictureWidth, height: 900 },
    deviceScaleFactor: 2,
  });
  for (const path of stale) {
    await page.setContent(pages.get(path) ?? '');
    const svg = page.locator('svg').first();
    const fits = await svg.evaluate((drawing) => {
      const edge = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll('text')].every((words) => {
        const { left, right, bottom } = words.getBoundingClientRect();
        return left >= edge.left && right <= edge.right && bottom <= edge.bottom;
      });
    });
    if (!fits) throw new Error(`The words of the picture ${path} reach over its edge.`);
    const file = join(pictureFiles.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      await sharp(await svg.screenshot())
        .png(palette)
        .toBuffer(),
    );
  }
  await page.close();
}
