import { axeFaults } from './axe-faults.ts';
import { expect, languages, test, type Page } from './support.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const menu = (page: Page) => page.getByRole('dialog');
const result = (page: Page) => menu(page).locator('textarea');
const choose = (page: Page, label: string, option: string) =>
  menu(page).getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });

async function openMenu(page: Page, address: string, sentence: number): Promise<void> {
  await page.goto(address);
  await page.locator(`#s${sentence} > [aria-haspopup=dialog]`).click();
  await expect(menu(page)).toBeVisible();
}

const reader = new Date();
const today = [reader.getFullYear(), reader.getMonth() + 1, reader.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

test('a citation is copied as it stands, and the page says so', async ({ page }) => {
  await page.goto('zh/measures/8/');
  const citation = page.locator('[data-citation=gbt-7714-2025]');
  await page.getByRole('button', { name: '复制 GB/T 7714-2025' }).click();
  await expect(page.getByText('已复制').first()).toBeVisible();
  expect(await copied(page)).toBe((await citation.textContent())?.trim());
  expect(await copied(page)).toMatch(
    new RegExp(
      `^重庆市人民政府办公厅\\. .+：渝府办发〔2024〕40号，第8条\\[EB/OL\\]//[^.]+\\. （2024-04-30）\\[${today}\\]\\. https://[^ ]+/zh/measures/8/\\.$`,
    ),
  );
});

test('all styles unfold without a mouse, made in the browser as the site makes them', async ({
  page,
}) => {
  await page.goto('en/measures/5/');
  await expect(page.locator('[data-citation]')).toHaveCount(1);
  await page.getByRole('button', { name: 'All 8 styles' }).press('Enter');
  await expect(page.locator('[data-citation]:visible')).toHaveCount(8);
  await expect(page.getByRole('button', { name: 'Copy Chicago 18' })).toBeFocused();
  const shown = () =>
    page
      .locator('[data-citation]')
      .evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
  const made = await shown();
  const ids = await page
    .locator('[data-citation]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-citation') ?? ''));
  await page.goto('en/cite/?measure=5');
  for (const [index, id] of ids.entries()) {
    await page.getByRole('combobox', { name: 'Style' }).selectOption(id);
    await expect(page.locator(`[data-citation=${id}]`)).toHaveText(made[index] ?? '');
  }
});

test.describe('the page on citing', () => {
  const chosen = (page: Page) => page.locator('[data-chosen] > [data-citation]');

  test('has one citation and one button for what is chosen, and its files', async ({ page }) => {
    await page.goto('zh/cite/');
    await expect(page.locator('main h2').first()).toHaveText('核对引文');
    await expect(page.locator('[data-citation]')).toHaveCount(1);
    await page.getByRole('combobox', { name: '引用什么' }).selectOption('13');
    await page.getByRole('combobox', { name: '格式' }).selectOption({ label: '法学引注手册' });
    await expect(chosen(page)).toHaveText(/（渝府办发〔2024〕40号），第13条。$/);
    await page.getByRole('button', { name: '复制 引注' }).click();
    await expect(page.getByText('已复制').first()).toBeVisible();
    expect(await copied(page)).toBe((await chosen(page).textContent())?.trim());
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'BibTeX' }).click();
    expect((await download).suggestedFilename()).toBe('13.bib');
    await page.reload();
    await expect(chosen(page)).toHaveText(/第13条。$/);
  });

  test('is led to a style by its fragment', async ({ page }) => {
    await page.goto('en/cite/#mla-9');
    await expect(chosen(page)).toHaveAttribute('data-citation', 'mla-9');
    await expect(chosen(page)).toBeInViewport();
  });
});

test('the day of access is the reader’s', async ({ page }) => {
  await page.goto('en/cite/?style=oscola');
  const day = await page.evaluate(() =>
    new Date().toLocaleDateString('en-GB', { dateStyle: 'long' }),
  );
  await expect(page.locator('[data-citation=oscola]')).toContainText(`accessed ${day}.`);
});

for (const [label, name] of [
  ['BibTeX', '8.bib'],
  ['RIS', '8.ris'],
  ['CSL-JSON', '8.csl.json'],
] as const) {
  test(`${label} is downloaded as ${name}`, async ({ page }) => {
    await page.goto('en/measures/8/');
    const download = page.waitForEvent('download');
    await page.locator('[data-cite]').getByRole('link', { name: label, exact: true }).click();
    expect((await download).suggestedFilename()).toBe(name);
  });
}

for (const [language, link, copy] of [
  ['en', 'Cite the plan', 'Copy APA 7'],
  ['zh', '引用方案全文', '复制 GB/T 7714-2025'],
] as const) {
  test(`the page of the plan is two presses from its citation (${language})`, async ({ page }) => {
    await page.goto(`${language}/plan/`);
    await page.getByRole('link', { name: link }).click();
    await page.getByRole('button', { name: copy }).click();
    await expect(page.getByText(language === 'en' ? 'Copied' : '已复制').first()).toBeVisible();
    expect(await copied(page)).toMatch(/cq\.gov\.cn\/.+html\.?$/);
  });
}

test.describe('the quote menu', () => {
  test('is two presses from an English sentence with its citation', async ({ page }) => {
    await openMenu(page, 'en/measures/20/', 2);
    await expect(menu(page)).toHaveAccessibleName('Quote measure 20, sentence 2');
    await menu(page).getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(menu(page).getByRole('status')).toHaveText('Copied');
    const [words = '', cited, ...more] = (await copied(page)).split('\n');
    expect(words).toMatch(/^“Strictly implement .+\.” \(unofficial translation\)$/);
    expect(cited).toMatch(
      /measure 20, sentence 2; unofficial translation\)\. .+\/en\/measures\/20\/#s2$/,
    );
    expect(more.filter((line) => line !== '')).toEqual([]);
  });

  for (const language of languages) {
    test(`is two presses from a sentence of the whole plan (${language})`, async ({ page }) => {
      await page.goto(`${language}/plan/`);
      await page.locator('#measure-20-s2 > [aria-haspopup=dialog]').click();
      await menu(page).locator('[type=submit]').click();
      await expect(menu(page).getByRole('status')).not.toBeEmpty();
      expect(await copied(page)).toContain(`/${language}/measures/20/`);
      expect(await copied(page)).toBe(await result(page).inputValue());
    });

    for (const address of ['measures/20/', 'plan/']) {
      test(`and the check of quotes are two presses away (${language}/${address})`, async ({
        page,
      }) => {
        await page.goto(`${language}/${address}`);
        await page.locator('header [href$="/cite/"]:visible').click();
        await page.locator('[data-verify] textarea').fill('加快推动区域性股权市场制度和业务创新');
        await page.locator('[data-verify] [type=submit]').click();
        await expect(page.locator('[data-findings] > li')).toBeVisible();
      });
    }
  }

  test('is two presses from the link alone, and from a citation in another style', async ({
    page,
  }) => {
    await openMenu(page, 'en/measures/41/', 1);
    await menu(page).getByRole('button', { name: 'Link', exact: true }).click();
    await expect(menu(page).getByRole('status')).toHaveText('Copied');
    expect(await copied(page)).toMatch(/^https?:[^ ]+\/en\/measures\/41\/#s1$/);
    await menu(page).getByRole('button', { name: 'GB/T 7714-2025' }).click();
    await expect(result(page)).toHaveValue(/^重庆市人民政府办公厅/);
    await expect.poll(() => copied(page)).toContain('第41条第1句');
  });

  test('quotes the text of the data, where a browser has translated the page', async ({ page }) => {
    await page.goto('en/measures/8/');
    await page.locator('#s1').evaluate((pair) => {
      for (const text of pair.querySelectorAll('p'))
        text.textContent = 'what a machine makes of it';
    });
    await page.locator('#s1 > [aria-haspopup=dialog]').click();
    await expect(result(page)).toHaveValue(/^“Accelerate innovation/);
  });

  for (const [words, begins] of [
    ['official', /^“[^A-Za-z]+”\n.+\/zh\/measures\/41\/#s1$/],
    ['translation', /^“[A-Z].+” \(unofficial translation\)\n.+\/en\/measures\/41\/#s1$/],
  ] as const) {
    test(`opens on the words that are selected: ${words}`, async ({ page }) => {
      await page.goto('en/measures/41/');
      await page.locator(`#s1 > [data-${words}]`).evaluate((text) => {
        document.getSelection()?.selectAllChildren(text);
      });
      await page.locator('#s1 > [aria-haspopup=dialog]').click();
      await expect(result(page)).toHaveValue(begins);
    });
  }

  test('copies italics for word processors', async ({ page }) => {
    await openMenu(page, 'en/measures/8/', 1);
    await menu(page).getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(menu(page).getByRole('status')).toHaveText('Copied');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toContain('<i>Chongqing Shi Renmin Zhengfu');
  });

  test('gives what is chosen, and keeps the choice for the next sentence', async ({ page }) => {
    await openMenu(page, 'en/measures/5/', 1);
    await choose(page, 'Words', 'Chinese');
    await choose(page, 'Citation', 'GB/T 7714-2025');
    await choose(page, 'Link', 'None');
    await page.keyboard.press('Escape');
    await page.locator('#s3 > [aria-haspopup=dialog]').click();
    const lines = (await result(page).inputValue()).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^“鼓励外商投资企业人才/);
    expect(lines[1]).toContain(`（2024-04-30）[${today}]`);
  });

  test('copies, and says so', async ({ page }) => {
    await openMenu(page, 'zh/measures/8/', 1);
    await menu(page).getByRole('button', { name: '复制', exact: true }).click();
    await expect(menu(page).getByRole('status')).toHaveText('已复制');
    expect(await copied(page)).toBe(await result(page).inputValue());
  });

  test('makes a link that marks the words and leads to the sentence', async ({ page }) => {
    await openMenu(page, 'en/measures/26/', 2);
    await choose(page, 'Words', 'English');
    await choose(page, 'Citation', 'None');
    await choose(page, 'Link', 'To the sentence, its words marked');
    const link = new URL((await result(page).inputValue()).split('\n').at(-1) ?? '');
    expect(link.hash).toMatch(/^#s2:~:text=Where%20intellectual/);
    await page.goto('about:blank');
    await page.goto(`en/measures/26/${link.hash}`);
    await expect(page.locator('#s2')).toBeInViewport();
    await page.goto('about:blank');
    await page.goto(`en/measures/26/${link.hash.replace('#s2', '#')}`);
    await expect(page.locator('#s2')).toBeInViewport();
  });

  test('is opened, used and closed without a mouse', async ({ page }) => {
    await page.goto('en/measures/8/');
    const button = page.getByRole('button', { name: 'Quote Sentence 1' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(menu(page)).toHaveAccessibleName('Quote measure 8, sentence 1');
    await expect(menu(page).getByRole('button', { name: 'Copy', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(menu(page).getByRole('status')).toHaveText('Copied');
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await expect(button).toBeFocused();
  });

  const withoutClipboard = {
    'is refused': () => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      navigator.clipboard.write = () => Promise.reject(new Error('refused'));
    },
    'is missing': () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    },
  };
  for (const [what, script] of Object.entries(withoutClipboard)) {
    test(`offers the text for copying by hand where the clipboard ${what}`, async ({ page }) => {
      await page.addInitScript(script);
      await openMenu(page, 'en/measures/8/', 1);
      for (const name of ['Copy', 'Link', 'GB/T 7714-2025']) {
        await menu(page).getByRole('button', { name, exact: true }).click();
        await expect(menu(page).getByRole('status')).toContainText('Selected');
        const selected = await result(page).evaluate(
          (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart,
        );
        expect(selected).toBe((await result(page).inputValue()).length);
      }
    });
  }

  test('loads nothing before its first use', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('en/measures/8/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /menu|kit/.test(path))).toEqual([]);
  });

  test('has no fault that axe knows, light and dark', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await openMenu(page, 'en/measures/8/', 1);
    expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`permalinks, citations and files remain, and no button that does nothing (${language})`, async ({
      page,
    }) => {
      await page.goto(`${language}/measures/5/`);
      await expect(page.locator('[id^=s] > a[href^="#s"]:visible')).toHaveCount(3);
      await expect(page.locator('[data-citation]:visible')).toHaveCount(1);
      await expect(page.locator('[data-cite] a[download]:visible')).toHaveCount(3);
      await expect(page.locator('main button:visible')).toHaveCount(0);
    });

    test(`the page on citing has the plan in every style, and leads to the measures (${language})`, async ({
      page,
    }) => {
      await page.goto(`${language}/cite/#bluebook`);
      await expect(page.locator('[data-citation]:visible')).toHaveCount(8);
      await expect(page.locator('#bluebook')).toBeInViewport();
      await expect(page.locator('main :is(button, select):visible')).toHaveCount(0);
      await page.locator('[data-every-style] a').nth(12).click();
      await expect(page).toHaveURL(`${language}/measures/13/#ui-cite`);
    });
  }
});

test.describe('the page of the identifier', () => {
  test('leads on at once', async ({ page }) => {
    await page.goto('id/measures/8/');
    await expect(page).toHaveURL('en/measures/8/');
  });
});
