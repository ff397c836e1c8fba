import { expect, languages, test } from './support.ts';

const screens = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

for (const language of languages)
  for (const { width, height } of screens) {
    test(`the first screen has the search, every stage and the shape of the plan (${language}, ${width} × ${height})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${language}/`);
      await expect(page.locator('main [data-search-box] input')).toBeInViewport({ ratio: 1 });
      const stages = page.locator('main details > summary');
      await expect(stages).toHaveCount(5);
      for (const stage of await stages.all()) await expect(stage).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.plan-shape')).toBeInViewport({ ratio: 1 });
    });
  }

for (const language of languages) {
  test(`“Cite” is reached from the header, which has two lines on a phone (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`${language}/measures/8/`);
    const link = page.locator(`body > header a[href$="/${language}/cite/"]:visible`);
    const { height = Infinity } = (await page.locator('body > header').boundingBox()) ?? {};
    expect(height).toBeLessThan(120);
    await link.click();
    await expect(page).toHaveURL(`${language}/cite/`);
  });
}

test('pointing at a tile, or moving the focus there, shows its answer; nothing moves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('en/');
  const tile = page.locator('.tile[href$="/measures/20/"]');
  const answer = page.locator('.tile[href$="/measures/20/"] + .tile-answer');
  await tile.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  await expect(answer).toBeHidden();
  await tile.hover();
  await expect(answer).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(answer).toBeHidden();
  await page.locator('.tile[href$="/measures/19/"]').focus();
  await page.keyboard.press('Tab');
  await expect(tile).toBeFocused();
  await expect(answer).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(before);
});

test('no answer reaches into the next part of the plan', async ({ page }) => {
  for (const language of languages) {
    await page.goto(`${language}/`);
    for (const width of [960, 1280, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const reaching = await page.locator('.tile + .tile-answer').evaluateAll((answers) =>
        answers.flatMap((answer) => {
          const part = answer.closest('.glance-part')?.getBoundingClientRect();
          (answer as HTMLElement).style.display = 'block';
          const { bottom } = answer.getBoundingClientRect();
          (answer as HTMLElement).style.display = '';
          return part && bottom <= part.bottom ? [] : [answer.textContent];
        }),
      );
      expect(reaching, `${language}, ${width} px`).toEqual([]);
    }
  }
});
