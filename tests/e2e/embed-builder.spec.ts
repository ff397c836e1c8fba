import { expect, languages, site, test } from './support.ts';

test.describe('the builder of embeds', () => {
  for (const language of languages) {
    test(`shows what is chosen and gives its snippets (${language})`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${language}/embed/`);
      const frame = page.frameLocator('[data-embed-preview]');
      await expect(frame.locator('h1')).toContainText('第1条');
      await page.locator('select[name=what]').selectOption('topics/tax');
      await page.locator('select[name=language]').selectOption('en');
      await page.locator('select[name=theme]').selectOption('dark');
      await expect(frame.locator('h1')).toHaveText('Tax');
      await expect(frame.locator('html')).toHaveClass('dark');
      await expect(page).toHaveURL(/\?what=topics%2Ftax&language=en&theme=dark$/);

      const text = (rung: string) => page.locator(`[data-rung=${rung}]`);
      await expect(text('quote')).toHaveValue(/^<p lang="en"><b>Tax<\/b>/);
      await expect(page.locator('[data-rendered-quote]')).toContainText('/en/topics/tax/');
      await expect(text('frame')).toHaveValue(/\/embed\/en\/topics\/tax\/\?theme=dark"/);
      await expect(text('oembed')).toHaveValue(/\/en\/topics\/tax\/$/);
      await expect(text('element')).toHaveValue(
        /^<plan-topic slug="tax" show="en" theme="dark"><blockquote[\s\S]*integrity="sha384-/,
      );
      await expect(page.locator('[data-embed-file]')).toHaveAttribute(
        'href',
        '/embed/en/topics/tax/',
      );

      await page.locator('[data-rung=frame] + button').click();
      await expect(page.locator('[data-embed-status]')).not.toBeEmpty();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await text('frame').inputValue(),
      );

      await page.locator('[data-copy-formatted]').click();
      const types = () =>
        page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          return item?.types;
        });
      await expect.poll(types).toEqual(expect.arrayContaining(['text/html', 'text/plain']));

      const height = await page.locator('[data-embed-preview]').evaluate((element) => {
        return element.getBoundingClientRect().height;
      });
      const content = await frame
        .locator('main')
        .evaluate((element) => element.getBoundingClientRect().bottom);
      expect(Math.abs(height - content)).toBeLessThanOrEqual(24);
    });
  }

  test('opens with what its address says, and goes back in one step', async ({ page }) => {
    await page.goto('en/measures/8/');
    await page.locator('[data-cite] a', { hasText: 'Embed' }).click();
    await expect(page).toHaveURL('en/embed/?what=measures/8');
    await expect(page.locator('select[name=what]')).toHaveValue('measures/8');
    await expect(page.frameLocator('[data-embed-preview]').locator('h1')).toContainText('第8条');
    await page.locator('select[name=language]').selectOption('en');
    await expect(page.frameLocator('[data-embed-preview]').locator('h1')).toContainText(
      'Measure 8',
    );
    await page.goBack();
    await expect(page).toHaveURL('en/measures/8/');
  });

  test('gives the very snippets that the pages without scripts hold', async ({ page }) => {
    await page.goto('en/embed/?what=measures/20&language=zh-en');
    await expect(page.locator('[data-rung=element]')).toHaveValue(/number="20"/);
    const built = await page
      .locator('[data-rung=quote], [data-rung=frame], [data-rung=element]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
    await page.goto('en/embed/measures/');
    const listed = await page
      .locator('details', { has: page.locator('#measure-20') })
      .locator('code')
      .allTextContents();
    // One more is an address: that of the page, for oEmbed.
    const snippets = listed.filter((code) => code.startsWith('<'));
    expect(snippets.slice(-3)).toEqual(built);
  });
});

test.describe('the builder without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('gives an example and leads to all snippets', async ({ page }) => {
    await page.goto('zh/embed/');
    await expect(page.locator('form[data-embed-builder]')).toBeHidden();
    await expect(page.locator('[data-rung=frame]')).toHaveValue(/^<iframe /);
    await expect(page.frameLocator('[data-embed-preview]').locator('h1')).toContainText('第1条');
    await page.locator('main a[href$="/embed/agencies/"]').click();
    await expect(page).toHaveURL(`${site.url}zh/embed/agencies/`);
    await expect(page.locator('code').first()).toContainText('<p lang=');
  });
});
