import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { paths } from '../../model/paths.ts';
import type { Edition } from '../../model/editions.ts';
import { pageOfEdition } from '../../outputs/booklets/editions.ts';
import { cardFonts } from '../../outputs/share-cards/card-html.ts';
import { bookletFiles } from './booklet-content.ts';
import { nameOutline } from './outline-titles.ts';
import { mendCharacterMaps } from './plain-characters.ts';
import { routeSite } from './route-site.ts';

/** The same faces on every machine; Latin letters in their own width. */
const fonts = `
  :root {
    --serif: '${cardFonts.serif}', serif; --serif-zh: '${cardFonts.serif}', serif;
    --sans: '${cardFonts.sans}', sans-serif; --sans-zh: '${cardFonts.sans}', sans-serif;
  }
  code { font-family: var(--sans); }
  :lang(en) { font-variant-east-asian: proportional-width; }
`;

/**
 * Prints an edition from its page in a built site: tagged, with an outline and its language, the
 * contents with the number of each sheet.
 * @throws when the numbers do not settle, or an entry of the contents leads nowhere
 */
export async function printBooklet(
  browser: Browser,
  {
    site,
    address,
    edition,
    file,
  }: { site: string; address: string; edition: Edition; file: string },
): Promise<void> {
  const context = await browser.newContext();
  await routeSite(context, { folder: site, base: address });
  const page = await context.newPage();
  await page.goto(new URL(paths.print(pageOfEdition(edition)).slice(1), address).href);
  await page.locator(`#ui-edition-${edition}`).check();
  await page.addStyleTag({ content: fonts });
  const pdf = await PDFDocument.load(await printWithSheets(page), { updateMetadata: false });
  mendCharacterMaps(pdf);
  nameOutline(pdf, await headings(page));
  pdf.catalog.getOrCreateViewerPreferences().setDisplayDocTitle(true);
  await context.close();
  mkdirSync(bookletFiles.folder, { recursive: true });
  writeFileSync(join(bookletFiles.folder, file), await pdf.save());
}

/** The headings that are shown, in order, each on one line. */
function headings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.booklet :is(h1, h2, h3, h4)')].map((heading) =>
      heading.innerText.replace(/\s+/g, ' ').trim(),
    ),
  );
}

/** Prints once to see which sheet each entry of the contents is on, and again with those numbers. */
async function printWithSheets(page: Page): Promise<Buffer> {
  const print = () => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await writeSheets(page, new Map());
  let sheets = await sheetsOfAnchors(await print());
  for (let round = 0; round < 3; round += 1) {
    await writeSheets(page, sheets);
    const pdf = await print();
    const printed = await sheetsOfAnchors(pdf);
    if ([...printed].every(([anchor, sheet]) => sheets.get(anchor) === sheet)) return pdf;
    sheets = printed;
  }
  throw new Error('The numbers of the sheets in the contents of the booklet do not settle.');
}

/** Writes the numbers into the contents; 00 keeps the place of one that is not known yet. */
async function writeSheets(page: Page, sheets: ReadonlyMap<string, number>): Promise<void> {
  const missing = await page.evaluate(
    (known) =>
      [...document.querySelectorAll<HTMLElement>('[data-sheet-of]')].flatMap((element) => {
        const anchor = element.dataset['sheetOf'] ?? '';
        element.textContent = String(known[anchor] ?? '00');
        return anchor in known ? [] : [anchor];
      }),
    Object.fromEntries(sheets),
  );
  if (sheets.size > 0 && missing.length > 0) {
    throw new Error(`The contents of the booklet lead nowhere: ${missing.join(', ')}.`);
  }
}

type Reference = Parameters<Awaited<ReturnType<typeof getDocumentProxy>>['getPageIndex']>[0];

/** Each anchor that a link in the PDF leads to → the number of its sheet, from 1. */
async function sheetsOfAnchors(pdf: Buffer): Promise<Map<string, number>> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const destinations = (await document.getDestinations()) as Record<string, [Reference] | null>;
  const sheets = new Map<string, number>();
  for (const [anchor, destination] of Object.entries(destinations)) {
    const [reference] = destination ?? [];
    if (reference) sheets.set(anchor, (await document.getPageIndex(reference)) + 1);
  }
  await document.loadingTask.destroy();
  return sheets;
}
