import { expect, languages, test } from './support.ts';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  test(`a measure reads completely (${language})`, async ({ page }) => {
    await page.goto(`${language}/measures/26/`);
    for (const part of [
      '#s1',
      '#s2',
      '#responsible',
      'aside',
      '[aria-labelledby=ui-updates]',
      'nav:has([rel=next])',
    ]) {
      await expect(page.locator(part)).toBeVisible();
    }
    for (const section of await page.locator('[data-explainer]').all()) {
      await expect(section).toBeVisible();
    }
    await expect(page.locator('[data-explainer]')).toHaveCount(5);
  });

  test(`the list of measures is complete, and offers no filter that does nothing (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/measures/`);
    await expect(page.locator('[data-row]:visible')).toHaveCount(51);
    await expect(page.locator('[data-filters]')).toBeHidden();
  });

  test(`home leads to all measures, the plan holds them all (${language})`, async ({ page }) => {
    await page.goto(`${language}/`);
    await expect(page.locator('.tile[href]:visible')).toHaveCount(51);
    await page.goto(`${language}/plan/#measure-51`);
    await expect(page.locator('#measure-51 [data-official]').first()).toBeInViewport();
    await expect(page.locator('[data-plan-measure]:visible')).toHaveCount(51);
  });
}
