import { expect, test, type Page } from './support.ts';

const shown = (page: Page) => page.locator('[data-row]:visible');

test.beforeEach(async ({ page }) => {
  await page.goto('en/measures/');
  await expect(shown(page)).toHaveCount(51);
});

for (const { name, value, count } of [
  { name: 'part', value: '2', count: 5 },
  { name: 'topic', value: 'tax', count: 5 },
  { name: 'body', value: 'commerce', count: 27 },
]) {
  test(`${name} narrows the list, and the address says so`, async ({ page }) => {
    await page.locator(`select[name=${name}]`).selectOption(value);
    await expect(shown(page)).toHaveCount(count);
    await expect(page).toHaveURL(`en/measures/?${name}=${value}`);
    await expect(page.locator('[data-filters] output')).toContainText(`${count} of 51`);
    await page.reload();
    await expect(shown(page)).toHaveCount(count);
    await expect(page.locator(`select[name=${name}]`)).toHaveValue(value);
  });
}

test('strength shows the measures with that mark', async ({ page }) => {
  const expected = await page.locator('[data-row][data-strength=explores]').count();
  await page.locator('select[name=strength]').selectOption('explores');
  await expect(shown(page)).toHaveCount(expected);
  expect(expected).toBeGreaterThan(0);
  expect(await shown(page).locator('[data-strength=explores]').count()).toBe(expected);
});

test('filters add up, say when nothing fits, and can all be lifted', async ({ page }) => {
  await page.locator('select[name=topic]').selectOption('tax');
  await page.locator('select[name=body]').selectOption('customs');
  await expect(shown(page)).toHaveCount(3);
  await expect(page).toHaveURL('en/measures/?topic=tax&body=customs');
  await page.locator('select[name=part]').selectOption('2');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.locator('[data-no-rows]')).toBeVisible();
  await page.locator('[data-filters] button[type=reset]').click();
  await expect(shown(page)).toHaveCount(51);
  await expect(page).toHaveURL('en/measures/');
  await expect(page.locator('[data-no-rows]')).toBeHidden();
});

test('an address with an unknown filter shows everything', async ({ page }) => {
  await page.goto('en/measures/?topic=no-such-topic');
  await expect(shown(page)).toHaveCount(51);
});

test('updates can be narrowed down by what they did, and a year without any goes', async ({
  page,
}) => {
  await page.goto('en/updates/');
  const total = await shown(page).count();
  const replacing = await page.locator('[data-row][data-effect~=replaces]').count();
  expect(replacing).toBeGreaterThan(0);
  await page.locator('select[name=effect]').selectOption('replaces');
  await expect(shown(page)).toHaveCount(replacing);
  await expect(page).toHaveURL('en/updates/?effect=replaces');
  await expect(page.locator('[data-filters] output')).toContainText(`${replacing} of ${total}`);
  const years = await page.locator('[data-rows]:visible').count();
  expect(years).toBeLessThan(await page.locator('[data-rows]').count());
});
