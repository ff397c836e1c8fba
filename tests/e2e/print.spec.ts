import { expect, languages, test } from './support.ts';

for (const language of languages) {
  test(`a measure prints as text without navigation (${language})`, async ({ page }) => {
    await page.goto(`${language}/measures/26/`);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of [
      '.skip',
      '.site-nav',
      '.search-box',
      '.language',
      '.footer-nav',
      '.pager',
    ]) {
      await expect(page.locator(hidden)).toBeHidden();
    }
    for (const shown of [
      'h1',
      '#s1 [data-official]',
      '#s1 [data-translation]',
      '.text-source',
      '.measure-facts',
    ]) {
      await expect(page.locator(shown)).toBeVisible();
    }
    for (const section of await page.locator('[data-explainer]').all()) {
      await expect(section).toBeVisible();
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
