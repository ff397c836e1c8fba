import { readFileSync } from 'node:fs';
import { filesOfArchive } from '../../src/outputs/archives/archive.ts';
import { expect, languages, test, type Page } from './support.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const brief = (page: Page) => page.locator('[data-brief-text]');
const official = (page: Page) => brief(page).locator('[data-official]');
const problems = (page: Page) => page.locator('[data-brief-problems]');
const status = (page: Page) => page.locator('[data-brief-status]');

test('the address alone makes the brief, in its order and in its languages', async ({ page }) => {
  await page.goto('en/brief/?m=26,3&lang=both');
  await expect(official(page)).toHaveCount(2);
  await expect(brief(page).locator('h3').first()).toContainText('Measure 26');
  await expect(brief(page).locator('[data-translation]')).toHaveCount(2);
  await page.goto('en/brief/?m=26,3&lang=zh');
  await expect(brief(page)).toHaveAttribute('lang', 'zh-Hans');
  await expect(brief(page).locator('[data-translation]')).toHaveCount(0);
});

test('measures are added, moved and taken out by keyboard, and the address keeps it', async ({
  page,
}) => {
  await page.goto('en/brief/?m=3,4&lang=both');
  await expect(official(page)).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Or from the list' }).selectOption('24');
  await page.getByRole('button', { name: 'Add it' }).press('Enter');
  await expect(official(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Move measure 24 up' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Move measure 24 up' })).toBeFocused();
  expect(new URL(page.url()).search).toBe('?m=3,24,4&lang=both');
  await page.getByRole('button', { name: 'Take measure 3 out' }).press('Enter');
  expect(new URL(page.url()).search).toBe('?m=24,4&lang=both');
  await expect(official(page)).toHaveCount(2);
});

test('numbers are typed or pasted as one writes them, and wrong ones are told and kept', async ({
  page,
}) => {
  await page.goto('en/brief/?m=3&lang=both');
  const box = page.getByRole('textbox', { name: 'Numbers of measures' });
  await box.fill('13, 33 41–43, 99');
  await box.press('Enter');
  await expect(official(page)).toHaveCount(6);
  expect(new URL(page.url()).search).toBe('?m=3,13,33,41,42,43&lang=both');
  await expect(problems(page)).toHaveText(
    'No measure of this plan: 99. They are numbered 1 to 51.',
  );
  await expect(box).toHaveValue('99');
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await box.fill('第四十四条');
  await page.getByRole('button', { name: 'Add them' }).click();
  await expect(official(page)).toHaveCount(7);
  await expect(problems(page)).toBeEmpty();
  await expect(box).toHaveValue('');
});

test('a measure is dragged to the place of another', async ({ page }) => {
  await page.goto('zh/brief/?m=3,4,24&lang=both');
  await expect(official(page)).toHaveCount(3);
  const rows = page.locator('[data-chosen] > li');
  await rows.nth(2).dragTo(rows.nth(0));
  await expect(page).toHaveURL(/\?m=24,3,4&/);
});

test('what the address gets wrong is told', async ({ page }) => {
  await page.goto('en/brief/');
  await expect(problems(page)).toContainText('No measure is chosen yet');
  await page.goto('en/brief/?m=3,99,abc');
  await expect(problems(page)).toContainText('No measure of this plan: 99, abc.');
  await expect(official(page)).toHaveCount(1);
  await page.goto(`en/brief/?m=${Array.from({ length: 51 }, (_, index) => index + 1).join(',')}`);
  await expect(problems(page)).toContainText('holds 30 measures at most');
  await expect(official(page)).toHaveCount(30);
});

test('it is copied clean, as HTML and as plain text', async ({ page }) => {
  await page.goto('en/brief/?m=1,26&lang=both');
  const texts = await official(page).allTextContents();
  await page.getByRole('button', { name: 'Copy for a word processor' }).click();
  await expect(status(page)).toHaveText('Copied');
  const [html, plain] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return Promise.all([read('text/html'), read('text/plain')]);
  });
  for (const text of texts) {
    expect(html).toContain(text);
    expect(plain).toContain(`${text}\n`);
  }
  expect(html).not.toMatch(/background|class=|<button/);
});

test('it is downloaded for Word, with the official text to the letter', async ({ page }) => {
  await page.goto('en/brief/?m=3,26&lang=both');
  const texts = await official(page).allTextContents();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download for Word' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('brief-3-26.docx');
  const file = filesOfArchive(readFileSync(await download.path()))['word/document.xml'];
  const words = new TextDecoder().decode(file).replace(/<[^>]*>/g, '');
  for (const text of texts) expect(words).toContain(text);
});

for (const language of languages) {
  test(`boxes in lists lead to a brief of what is chosen (${language})`, async ({ page }) => {
    await page.goto(`${language}/topics/tax/`);
    const boxes = page.getByRole('checkbox');
    await expect(boxes).toHaveCount(0);
    await page.locator('[data-choose] button').press('Enter');
    await expect(boxes).toHaveCount(5);
    await expect(boxes.first()).toBeFocused();
    const toBrief = page.locator('main > p > a[href*="/brief/"]');
    await expect(toBrief).toBeHidden();
    await boxes.nth(1).check();
    await boxes.nth(3).check();
    await toBrief.click();
    await expect(page).toHaveURL(new RegExp(`/${language}/brief/\\?m=\\d+,\\d+&lang=both$`));
    await expect(official(page)).toHaveCount(2);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a topic, a body and a part have a brief that is ready', async ({ page }) => {
    await page.goto('en/topics/tax/');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await page.getByRole('link', { name: 'A brief of these measures' }).click();
    await expect(official(page)).toHaveCount(5);
    for (const address of ['en/agencies/commerce/brief/', 'zh/parts/2/brief/']) {
      await page.goto(address);
      await expect(official(page).first()).toBeVisible();
    }
  });

  test('the page that makes briefs leads to those that are ready', async ({ page }) => {
    await page.goto('zh/brief/');
    await expect(page.locator('[data-brief-form]')).toBeHidden();
    await page.getByText('现成的简报', { exact: true }).click();
    await expect(page.locator('#ready a[href$="/topics/tax/brief/"]')).toBeVisible();
  });
});
