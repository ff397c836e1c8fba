import { extractText, getDocumentProxy } from 'unpdf';
import { expect, languages, test } from './support.ts';

for (const language of languages) {
  test(`a measure prints as text without navigation (${language})`, async ({ page }) => {
    // As wide as A4.
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.goto(`${language}/measures/26/`);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of [
      '[href="#ui-main"]',
      'header nav',
      '[href="#ui-contents"]',
      'header search',
      'header a[hreflang]',
      'footer nav',
      'nav:has([rel=next])',
      '[id^=s] > a[href^="#s"]',
      '[data-permalink]',
      '[aria-labelledby=ui-related] [href$="/poster/"]',
    ]) {
      await expect(page.locator(hidden).filter({ visible: true })).toHaveCount(0);
    }
    for (const shown of [
      'h1',
      '#s1 [data-official]',
      '#s1 [data-translation]',
      '[data-source]',
      'aside',
    ]) {
      await expect(page.locator(shown)).toBeVisible();
    }
    for (const section of await page.locator('[data-explainer]').all()) {
      await expect(section).toBeVisible();
    }
  });

  test(`every sheet carries address, day, SHA-256 and page in its margin (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/measures/26/`);
    const [address = '', version = ''] = (
      (await page.locator('html').getAttribute('data-paper')) ?? ''
    ).split('\n');
    const sheets = await printedSheets(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.length).toBeGreaterThan(1);
    sheets.forEach((sheet, index) => {
      expect(sheet).toContain(`${index + 1} / ${sheets.length}`);
      expect(sheet).toContain(address);
      expect(sheet).toContain(asRead(version));
    });
  });

  test(`paper says where a link out of the site leads (${language})`, async ({ page }) => {
    await page.goto(`${language}/measures/26/`);
    const href = (await page.locator('[data-source] a').first().getAttribute('href')) ?? '';
    const sheets = await printedSheets(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets.join('').replace(/\s/g, '')).toContain(`<${href}>`);
  });

  test(`a poster is one sheet (${language})`, async ({ page }) => {
    for (const number of [26, 29, 45]) {
      await page.goto(`${language}/measures/${number}/poster/`);
      const sheets = await printedSheets(await page.pdf({ preferCSSPageSize: true }));
      expect(sheets).toHaveLength(1);
      expect(sheets[0]).toContain(`/${language}/measures/${number}/`);
    }
  });

  test(`nothing is cut off on any poster (${language})`, async ({ page }) => {
    // What A4 leaves between the margins, in CSS pixels.
    await page.setViewportSize({ width: 672, height: 980 });
    await page.emulateMedia({ media: 'print' });
    for (let number = 1; number <= 51; number += 1) {
      await page.goto(`${language}/measures/${number}/poster/`);
      const { scrollHeight, clientHeight } = await page
        .locator('.poster')
        .evaluate(({ scrollHeight, clientHeight }) => ({ scrollHeight, clientHeight }));
      expect(scrollHeight, `poster ${number}`).toBeLessThanOrEqual(clientHeight);
    }
  });

  test(`print is black on white in the dark, too (${language})`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(`${language}/measures/26/`);
    const { color, backgroundColor } = await page.evaluate(() => getComputedStyle(document.body));
    expect({ color, backgroundColor }).toEqual({
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(255, 255, 255)',
    });
  });
}

/** Without what readers do not see: radicals in the place of characters (NFKC), joiners of words. */
const asRead = (text: string) => text.normalize('NFKC').replaceAll('\u2060', '');

/** The text of each sheet of a PDF. */
async function printedSheets(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(asRead);
}
