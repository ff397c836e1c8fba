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
