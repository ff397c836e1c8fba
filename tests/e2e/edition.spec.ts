import { expect, test } from './support.ts';

test('a measure in traditional characters says that it is converted, and leads to the original', async ({
  page,
}) => {
  await page.goto('zh-Hant/measures/13/');
  await expect(page.locator('h1')).toContainText('海關信用等級');
  await expect(page.locator('[data-converted]').first()).toContainText('按照原所在地區');
  await expect(page.getByText('不是逐字原文')).toBeVisible();
  // Only the original is quoted: no button stands at what is converted.
  await expect(page.locator('button.pair-quote')).toHaveCount(0);
  await page.getByRole('link', { name: '引用原文 1' }).click();
  await expect(page).toHaveURL('zh/measures/13/#s1');
  await expect(page.locator('#s1 button.pair-quote')).toBeVisible();
});

test('search is asked in traditional characters, shows them, and leads into the edition', async ({
  page,
}) => {
  await page.goto('zh-Hant/search/?q=海關信用等級');
  const first = page.locator('[data-search-results] li').first();
  await expect(first.locator('a')).toHaveAttribute('href', '/zh-Hant/measures/13/');
  await expect(first).toContainText('整體性轉移企業的海關信用等級');
  await expect(first).toContainText('海關總署令第282號');
  await expect(page.locator('output')).toContainText('「海關信用等級」');
});

test('words in the marks of the edition are found, and shown in them', async ({ page }) => {
  await page.goto('zh-Hant/search/?q=「投資重慶」');
  const first = page.locator('[data-search-results] li').first();
  await expect(first.locator('a')).toHaveAttribute('href', '/zh-Hant/measures/46/');
  await expect(first.locator('a')).toContainText('「投資重慶」');
});

test('the search box of a page does the same', async ({ page }) => {
  await page.goto('zh-Hant/measures/13/');
  await page.locator('header input[name=q]').fill('轉移');
  const option = page.getByRole('option').first();
  await expect(option).toHaveAttribute('href', /^\/zh-Hant\/measures\/\d+\/$/);
  await expect(option).toContainText('轉移');
});
