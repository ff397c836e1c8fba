import { expect, site, subPathSite, test } from './support.ts';

test.use({ toleratedErrors: [/status of 404/] });

for (const { url } of [site, subPathSite]) {
  for (const address of ['no-such-page/', 'en/measures/52/', 'zh/nothing']) {
    test(`${url}${address} is not found, in both languages, with a way on`, async ({ page }) => {
      const response = await page.goto(url + address);
      expect(response?.status()).toBe(404);
      const main = page.locator('main');
      await expect(main.getByRole('heading', { name: '没有这个页面' })).toBeVisible();
      await expect(main.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
      for (const way of ['zh/', 'zh/measures/', 'en/', 'en/measures/']) {
        const link = main.locator(`a[href="${new URL(url).pathname}${way}"]`);
        expect(
          (
            await page.request.get(new URL((await link.getAttribute('href')) ?? '', url).href)
          ).status(),
        ).toBe(200);
      }
      await main.locator(`a[href="${new URL(url).pathname}en/"]`).click();
      await expect(page).toHaveURL(`${url}en/`);
    });
  }
}

test.describe('what is near to an address that does not exist', () => {
  for (const { url } of [site, subPathSite]) {
    for (const [asked, near] of [
      ['en/measure/13', 'en/measures/13/'],
      ['en/measures/52/', 'en/measures/51/'],
      ['zh/agencys/commerce/', 'zh/agencies/commerce/'],
      ['zh-Hant/measure/13', 'zh-Hant/measures/13/'],
      ['zh-Hant/measures/52/', 'zh-Hant/measures/51/'],
    ] as const) {
      test(`${url}${asked}: ${near} is offered, and there`, async ({ page }) => {
        await page.goto(url + asked);
        await page.locator('[data-near]:visible a').first().click();
        await expect(page).toHaveURL(url + near);
        await expect(page.locator('article[data-measure], main h1').first()).toBeVisible();
      });
    }
  }

  test('is nothing where nothing is', async ({ page }) => {
    const list = page.waitForResponse(/addresses\.en\.json$/);
    await page.goto('en/no-such-thing-anywhere/');
    await list;
    await expect(page.locator('[data-near]:visible')).toHaveCount(0);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('is left out, and the lists lead on', async ({ page }) => {
      await page.goto('en/measure/13');
      await expect(page.locator('[data-near]:visible')).toHaveCount(0);
      await page.locator('main a[href$="/en/measures/"]').click();
      await expect(page).toHaveURL('en/measures/');
    });
  });
});
