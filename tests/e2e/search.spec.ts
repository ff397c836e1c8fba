import { expect, test, type Page } from './support.ts';

const measureOf = (lang: string, number: number) => new RegExp(`/${lang}/measures/${number}/$`);

const box = (page: Page) => page.getByRole('combobox').first();
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const results = (page: Page) => page.locator('[data-search-results]');

/** The addresses of the results, once the search has answered. */
async function answered(page: Page): Promise<string[]> {
  await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  return results(page)
    .locator('li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname ?? ''));
}

for (const { lang, query, answer } of [
  { lang: 'en', query: 'QFLP', answer: 11 },
  { lang: 'zh', query: '五星卡', answer: 31 },
]) {
  test.describe(`in ${lang}`, () => {
    test('the box of every page leads to a result by keyboard alone', async ({ page }) => {
      await page.goto(`${lang}/measures/8/`);
      await page.keyboard.press('Control+k');
      await expect(box(page)).toBeFocused();
      await page.keyboard.type(query);
      await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByRole('status').first()).toContainText(query);

      await page.keyboard.press('ArrowDown');
      const first = options(page).first();
      await expect(first).toHaveAttribute('aria-selected', 'true');
      await expect(box(page)).toHaveAttribute(
        'aria-activedescendant',
        (await first.getAttribute('id')) ?? '',
      );
      await expect(first).toHaveAttribute('href', measureOf(lang, answer));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(measureOf(lang, answer));
    });

    test('?q= shows its results', async ({ page }) => {
      await page.goto(`${lang}/search/?q=${encodeURIComponent(query)}`);
      expect((await answered(page))[0]).toMatch(measureOf(lang, answer));
      await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(query);
      await expect(page.getByRole('main').getByRole('status')).toContainText(query);
      await expect(page).toHaveTitle(new RegExp(`^${query} · `));
    });

    test('nothing found leaves the list empty and offers other ways', async ({ page }) => {
      await page.goto(`${lang}/search/?q=qqqqzzzz`);
      expect(await answered(page)).toEqual([]);
      await expect(page.getByRole('main').getByRole('status')).toContainText('qqqqzzzz');
      const suggestions = page.locator('[data-search-suggestions]');
      await expect(suggestions.locator(`a[href$="/${lang}/topics/tax/"]`)).toBeVisible();
      await expect(results(page).locator('[data-search-suggestions]')).toHaveCount(0);
    });

    test('without scripts the page says so and leads everywhere', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
      const page = await context.newPage();
      await page.goto(`${lang}/measures/8/`);
      await page.locator('header input[name="q"]').fill(query);
      await page.locator('header input[name="q"]').press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${lang}/search/\\?q=`));
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.getByRole('main').getByRole('searchbox')).toBeHidden();
      for (const way of ['measures', 'agencies', 'glossary', 'topics/tax']) {
        await expect(page.locator(`main a[href$="/${lang}/${way}/"]`)).toBeVisible();
      }
      await context.close();
    });
  });
}

test.describe('the box', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('en/measures/8/');
  });

  test('loads nothing of search before it is used', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|combobox/.test(path))).toEqual([]);
    await box(page).fill('visa');
    await expect(options(page).first()).toBeVisible();
    expect(asked.some((path) => path.includes('/pagefind/'))).toBe(true);
  });

  test('moves through the options with arrows, Home and End, and round', async ({ page }) => {
    await box(page).fill('visa');
    await expect(options(page).first()).toBeVisible();
    const last = (await options(page).count()) - 1;
    const chosen = () => page.locator('[role="option"][aria-selected="true"]');

    await page.keyboard.press('ArrowUp');
    await expect(options(page).nth(last)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('End');
    await expect(options(page).nth(last)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(chosen()).toHaveCount(0);
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  });

  test('closes with Escape and keeps what was typed', async ({ page }) => {
    await box(page).fill('visa');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(box(page)).toHaveValue('visa');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  });

  test('closes when the focus leaves it', async ({ page }) => {
    await box(page).fill('visa');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('listbox')).toBeHidden();
  });

  test('opens a result by mouse', async ({ page }) => {
    await box(page).fill('visa for executives');
    await options(page).first().click();
    await expect(page).toHaveURL(measureOf('en', 32));
  });

  test('leads on to all results', async ({ page }) => {
    await box(page).fill('visa');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=visa$/);
    expect(await answered(page)).not.toEqual([]);
  });

  test('submits what was typed where no option is chosen', async ({ page }) => {
    await box(page).fill('visa');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=visa$/);
  });

  test('says that nothing was found', async ({ page }) => {
    await box(page).fill('qqqqzzzz');
    await expect(page.getByRole('status').first()).toContainText('qqqqzzzz');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('says that it is searching where that takes long', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await box(page).fill('visa');
    await expect(page.locator('.search-note')).toHaveText('Searching …');
    await expect(options(page).first()).toBeVisible();
    await expect(page.locator('.search-note')).toBeHidden();
  });
});

test.describe('the search page', () => {
  const part = (page: Page) => page.locator('select[name="part"]');
  const field = (page: Page) => page.getByRole('main').getByRole('searchbox');

  test('puts filters into the address, and the back button takes them out', async ({ page }) => {
    await page.goto('en/search/?q=tax');
    const all = await answered(page);
    await part(page).selectOption('5');
    await expect(page).toHaveURL(/\?q=tax&part=5$/);
    const narrowed = await answered(page);
    expect(narrowed.length).toBeGreaterThan(0);
    for (const path of narrowed) expect(path).toMatch(/\/measures\/(39|4[0-5])\/$/);

    await page.goBack();
    await expect(page).toHaveURL(/\?q=tax$/);
    await expect(part(page)).toHaveValue('');
    await expect.poll(() => answered(page)).toEqual(all);
    await page.goForward();
    await expect(part(page)).toHaveValue('5');
    await expect.poll(() => answered(page)).toEqual(narrowed);
  });

  test('reads filters from the address, and clears them', async ({ page }) => {
    await page.goto('en/search/?q=tax&kind=agency&part=nonsense');
    for (const path of await answered(page)) expect(path).toContain('/en/agencies/');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page).toHaveURL(/\?q=tax$/);
    await expect(field(page)).toBeFocused();
  });

  test('lists by filters alone, in the order of the plan', async ({ page }) => {
    await page.goto('zh/search/?part=6&kind=measure');
    const numbers = (await answered(page)).map((path) => Number(path.match(/(\d+)\/$/)?.[1]));
    expect(numbers).toEqual([46, 47, 48, 49, 50, 51]);
  });

  test('keeps one entry of history for what is typed, and one for what is submitted', async ({
    page,
  }) => {
    await page.goto('en/search/?q=visa');
    await answered(page);
    await field(page).fill('t');
    await field(page).fill('tax');
    await expect(page).toHaveURL(/\?q=tax$/);
    await field(page).press('Enter');
    await field(page).fill('customs');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\?q=customs$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=tax$/);
    await expect(field(page)).toHaveValue('tax');
    await page.goBack();
    await expect(page).toHaveURL(/\?q=visa$/);
  });

  test('shows more results below those that are there', async ({ page }) => {
    await page.goto('en/search/?q=investment');
    const before = await answered(page);
    await page.getByRole('button', { name: 'More results' }).click();
    await expect.poll(async () => (await answered(page)).length).toBeGreaterThan(before.length);
    expect((await answered(page)).slice(0, before.length)).toEqual(before);
    await expect(results(page).locator('li').nth(before.length).locator('a').first()).toBeFocused();
  });

  test('keeps the query in the other language', async ({ page }) => {
    await page.goto('en/search/?q=QFLP');
    await page.locator('[data-language-switch]').click();
    await expect(page).toHaveURL(/\/zh\/search\/\?q=QFLP$/);
    expect((await answered(page))[0]).toMatch(measureOf('zh', 11));
  });

  for (const [name, query] of [
    ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
    ['10,000 characters', 'visa '.repeat(2000)],
    ['10,000 characters without a space', '税'.repeat(10_000)],
    ['only punctuation', '!!! “”，。 *** \\ ((('],
    ['quotation marks', '"visa'],
    ['keys of objects', '__proto__ constructor {query} $&'],
    ['control characters', 'visa\u0000\u202e\u0007'],
  ] as const) {
    test(`survives ${name}`, async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', (dialog) => faults.push(dialog.message()));
      // Servers refuse longer addresses themselves.
      await page.goto(`en/search/?${new URLSearchParams({ q: query.slice(0, 1000) })}`);
      await answered(page);
      await field(page).fill(query);
      await answered(page);
      await expect(page.locator('main :is(img, script:not([type]))')).toHaveCount(0);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(wide).toBe(false);
      expect(faults).toEqual([]);
    });
  }

  test('survives lone surrogates and broken escapes', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto('en/search/?q=%ED%A0%80visa%');
    await answered(page);
    await field(page).evaluate((input: HTMLInputElement) => {
      input.value = 'visa\ud800\udc00\ud800';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await answered(page);
    await box(page).evaluate((input: HTMLInputElement) => {
      input.focus();
      input.value = '\udc00visa\ud800';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(options(page).first()).toBeVisible();
    expect(faults).toEqual([]);
  });
});

test.describe('where Pagefind cannot be loaded', () => {
  test.use({ toleratedErrors: [/ERR_FAILED/] });

  test('the box says so, and recovers', async ({ page }) => {
    await page.goto('en/measures/8/');
    await page.route('**/pagefind/pagefind.js', (route) => route.abort());
    await box(page).fill('visa');
    await expect(page.locator('.search-note')).toContainText('could not be loaded');
    await page.unroute('**/pagefind/pagefind.js');
    await box(page).fill('visas');
    await expect(options(page).first()).toBeVisible();
  });

  test('the search page says so, and offers other ways', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('en/search/?q=tax');
    expect(await answered(page)).toEqual([]);
    await expect(page.getByRole('main').getByRole('status')).toContainText('could not be loaded');
    await expect(page.locator('[data-search-suggestions]')).toBeVisible();
  });
});
