import { expect, languageSwitch, test } from './support.ts';

const places = [
  'measures/8/#s1',
  'plan/#section-3',
  'glossary/#qflp',
  'measures/?topic=tax',
  'questions/#is-it-law',
  'about/',
];

for (const place of places) {
  test(`${place} is the same place in the other languages`, async ({ page }) => {
    await page.goto(`en/${place}`);
    await languageSwitch(page, 'zh-Hans').click();
    await expect(page).toHaveURL(`zh/${place}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await languageSwitch(page, 'zh-Hant').click();
    await expect(page).toHaveURL(`zh-Hant/${place}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
    await languageSwitch(page, 'en').click();
    await expect(page).toHaveURL(`en/${place}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch keeps the page', async ({ page }) => {
    await page.goto('en/measures/8/');
    await languageSwitch(page, 'zh-Hans').click();
    await expect(page).toHaveURL('zh/measures/8/');
  });
});
