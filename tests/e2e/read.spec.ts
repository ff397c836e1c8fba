import { expect, languages, test } from './support.ts';

for (const language of languages) {
  test(`from a measure to its lead body and on to all its other measures (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/measures/8/`);
    await expect(page.locator('#s1 [data-official]')).toContainText('探索开展股权投资');
    await page.locator('[data-lead] a').click();
    await expect(page).toHaveURL(`${language}/agencies/financial-commission/`);

    const rows = page.locator('[data-role=lead] [data-row] a');
    const addresses = await rows.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(addresses).toEqual([8, 9, 11].map((number) => `/${language}/measures/${number}/`));
    for (const address of addresses) {
      await page.locator(`[data-role=lead] a[href="${address}"]`).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('article[data-measure] [data-official]').first()).toBeVisible();
      await page.locator('[data-lead] a[href$="/agencies/financial-commission/"]').click();
    }
  });

  test(`to the last measure by “next”, and no further (${language})`, async ({ page }) => {
    await page.goto(`${language}/measures/49/`);
    for (const number of [50, 51]) {
      await page.locator('nav a[rel=next]').click();
      await expect(page).toHaveURL(`${language}/measures/${number}/`);
    }
    await expect(page.locator('nav a[rel=next]')).toHaveCount(0);
  });

  for (const [address, pair] of [
    ['measures/5/', '#s2'],
    ['plan/', '#measure-5'],
  ] as const) {
    test(`who copies sentences copies no controls with them (${language}/${address})`, async ({
      page,
    }) => {
      await page.goto(`${language}/${address}`);
      if (pair === '#s2') await expect(page.locator('#s2 > .pair-quote')).toBeVisible();
      const texts = page.locator(`${pair} :is([data-official], [data-translation])`);
      const copied = await page.locator(pair).evaluate((element) => {
        getSelection()?.selectAllChildren(element);
        return String(getSelection());
      });
      const number = pair === '#measure-5' ? '5' : '';
      const bare = (text: string) => text.replace(/\s/g, '');
      expect(bare(copied)).toBe(bare(number + (await texts.allTextContents()).join('')));
    });
  }

  test(`from the tiles of the home page to a sentence in the whole plan (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/`);
    await page.locator('a.tile[href$="/measures/33/"]').click();
    await page.locator('[data-source] a[href*="/plan/#"]').click();
    await expect(page).toHaveURL(`${language}/plan/#measure-33`);
    await expect(page.locator('#measure-33 [data-official]').first()).toBeInViewport();
  });
}
