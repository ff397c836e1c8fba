import { expect, languageSwitch, test, type Page } from './support.ts';

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
    const ofSearch = /\/pagefind\/|combobox|popup|\/search\/(?:v1\/|box)/;
    expect(asked.filter((path) => ofSearch.test(path))).toEqual([]);
    await box(page).fill('visa');
    await expect(options(page).first()).toBeVisible();
    const first = asked.filter((path) => path.includes('/search/v1/'));
    const names = first.map((path) => path.split('/').at(-1)?.replace(/\d+/, '#'));
    expect(names.sort()).toEqual(['core-en-#.json', 'names-en.json']);
    expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
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

  test.describe('while another answer is on its way', () => {
    /** A list with an option chosen, whose next answer takes its time. */
    const openSlowly = async (page: Page) => {
      await box(page).fill('visa');
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
      await page.route('**/search/v1/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2500));
        await route.continue();
      });
    };

    test('Enter does not follow what was chosen before', async ({ page }) => {
      await openSlowly(page);
      await page.keyboard.type('签');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/en\/search\/\?q=visa/);
    });

    test('the list says that it is of before', async ({ page }) => {
      await openSlowly(page);
      await page.keyboard.type('签');
      await expect(page.locator('[data-search-note]')).toHaveText('Searching …');
      await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'true');
      await expect(page.getByRole('listbox')).toHaveAttribute('aria-busy', 'false');
      await expect(page.locator('[data-search-note]')).not.toHaveText('Searching …');
    });
  });

  test('a pointer that only crossed the list has chosen nothing', async ({ page }) => {
    await box(page).fill('visa');
    await options(page).first().hover();
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.mouse.move(5, 790);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=visa$/);
  });

  test('the Enter that ends a composition, as Safari tells it, follows nothing', async ({
    page,
  }) => {
    await box(page).fill('visa');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const isTaken = await box(page).evaluate((input) => {
      const key = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true });
      Object.defineProperty(key, 'keyCode', { value: 229 });
      return !input.dispatchEvent(key);
    });
    expect(isTaken).toBe(false);
    await expect(page).toHaveURL(/\/en\/measures\/8\/$/);
  });

  test('says that nothing was found', async ({ page }) => {
    await box(page).fill('qqqqzzzz');
    await expect(page.getByRole('status').first()).toContainText('qqqqzzzz');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('says that it is searching where that takes long', async ({ page }) => {
    await page.route('**/search/v1/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await box(page).fill('visa');
    await expect(page.locator('[data-search-note]')).toHaveText('Searching …');
    await expect(options(page).first()).toBeVisible();
    await expect(page.locator('[data-search-note]')).toBeHidden();
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

  test('folds its filters on a phone, so that results are on the first screen', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('en/search/?q=visa');
    await expect(page.getByRole('main').locator('li h2').nth(1)).toBeInViewport();
    await expect(part(page)).toBeHidden();
    await page.getByRole('button', { name: 'Narrow down' }).press('Enter');
    await expect(part(page)).toBeVisible();
    await page.goto('en/search/?q=visa&part=6');
    await expect(part(page)).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('en/search/?q=visa');
    await expect(part(page)).toBeVisible();
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
    await languageSwitch(page, 'zh-Hans').click();
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

test.describe('what was typed wrong', () => {
  const status = (page: Page) => page.getByRole('main').getByRole('status');
  const correction = (page: Page) => page.locator('[data-search-correction]');

  for (const { lang, query, corrected, answer } of [
    { lang: 'en', query: 'witholding tax', corrected: 'withholding tax', answer: 41 },
    { lang: 'zh', query: '预提所的税', corrected: '预提所得税', answer: 41 },
    { lang: 'zh', query: '圆卓会议', corrected: '圆桌会议', answer: 36 },
    { lang: 'en', query: 'shuju chujing', corrected: '数据出境', answer: 33 },
  ]) {
    test(`“${query}” is put right, said aloud, and can be undone`, async ({ page }) => {
      await page.goto(`${lang}/search/?${new URLSearchParams({ q: query })}`);
      expect((await answered(page))[0]).toMatch(measureOf(lang, answer));
      await expect(correction(page)).toContainText(corrected);
      await expect(status(page)).toContainText(corrected);

      await correction(page).getByRole('link').click();
      await expect(page).toHaveURL(/literal=1/);
      await answered(page);
      await expect(correction(page)).toBeHidden();
      await expect(status(page)).toContainText(query);
      await page.goBack();
      await expect(correction(page)).toContainText(corrected);
    });
  }

  test('is said in the box, which leads to what was typed too', async ({ page }) => {
    await page.goto('en/measures/8/');
    await box(page).fill('witholding tax');
    await expect(options(page).first()).toHaveAttribute('href', measureOf('en', 41));
    await expect(page.locator('[data-search-note]')).toContainText('withholding tax');
    await expect(page.getByRole('status').first()).toContainText('withholding tax');
    await options(page).filter({ hasText: 'witholding tax' }).first().click();
    await expect(page).toHaveURL(/\/en\/search\/\?q=witholding\+tax&literal=1$/);
  });

  test('is forgotten when something else is typed', async ({ page }) => {
    await page.goto('en/search/?q=witholding+tax&literal=1');
    await answered(page);
    await page.getByRole('main').getByRole('searchbox').fill('witholding taxes');
    await expect(page).toHaveURL(/\?q=witholding\+taxes$/);
    await expect(correction(page)).toContainText('withholding');
  });
});

test.describe('what is meant', () => {
  for (const { lang, query, answer } of [
    { lang: 'zh', query: '第33条', answer: 33 },
    { lang: 'zh', query: '第三十三条', answer: 33 },
    { lang: 'en', query: 'measure no. 33', answer: 33 },
    { lang: 'en', query: '#33', answer: 33 },
    { lang: 'en', query: 'thirty-three', answer: 33 },
    { lang: 'zh', query: '預提所得稅', answer: 41 },
    { lang: 'zh', query: '圓桌會議', answer: 36 },
    { lang: 'en', query: '永久居留', answer: 31 },
    { lang: 'zh', query: 'green card', answer: 31 },
  ]) {
    test(`“${query}” leads to measure ${answer} in ${lang}`, async ({ page }) => {
      await page.goto(`${lang}/search/?${new URLSearchParams({ q: query })}`);
      expect((await answered(page))[0]).toMatch(measureOf(lang, answer));
      await page.locator('header input[name="q"]').fill(query);
      await expect(options(page).first()).toHaveAttribute('href', measureOf(lang, answer));
    });
  }

  test('marks what matched, and says what each result is', async ({ page }) => {
    await page.goto('en/search/?q=foreign+investment+law');
    await answered(page);
    const law = results(page).locator('li').filter({ hasText: 'Law or document' }).first();
    await expect(law.locator('a mark').first()).toHaveText(/^Foreign/);
    await page.goto('en/search/?q=数据出境');
    await answered(page);
    await expect(results(page).locator('mark', { hasText: '数据出境' }).first()).toBeVisible();
  });

  for (const query of [
    'measure 98',
    '第88条',
    'Shanghai metro map',
    '股票行情',
    'Tesla share price',
  ]) {
    test(`“${query}” finds nothing, and says so`, async ({ page }) => {
      await page.goto(`en/search/?${new URLSearchParams({ q: query })}`);
      expect(await answered(page)).toEqual([]);
      await expect(page.getByRole('main').getByRole('status')).toContainText(query);
      await expect(page.locator('[data-search-suggestions]')).toBeVisible();
    });
  }
});

test.describe('where files of search cannot be loaded', () => {
  test.use({ toleratedErrors: [/ERR_FAILED/] });

  test('the box says so, and recovers', async ({ page }) => {
    await page.goto('en/measures/8/');
    await page.route('**/{pagefind,search/v1}/**', (route) => route.abort());
    await box(page).fill('visa');
    await expect(page.locator('[data-search-note]')).toContainText('could not be loaded');
    await page.unroute('**/{pagefind,search/v1}/**');
    await box(page).fill('visas');
    await expect(options(page).first()).toBeVisible();
  });

  test('the search page says so, and offers other ways', async ({ page }) => {
    await page.route('**/{pagefind,search/v1}/**', (route) => route.abort());
    await page.goto('en/search/?q=tax');
    expect(await answered(page)).toEqual([]);
    await expect(page.getByRole('main').getByRole('status')).toContainText('could not be loaded');
    await expect(page.locator('[data-search-suggestions]')).toBeVisible();
  });

  for (const [missing, pattern] of [
    ['Pagefind', '**/pagefind/**'],
    ['the local layer', '**/search/v1/**'],
  ] as const) {
    test(`the rest answers without ${missing}`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto('en/search/?q=QFLP');
      expect((await answered(page))[0]).toMatch(measureOf('en', 11));
    });
  }
});
