import { readFileSync } from 'node:fs';
import { axeFaults } from './axe-faults.ts';
import { quoteCases } from '../support/quote-cases.ts';
import { expect, languages, test, type Page } from './support.ts';

const { verify } = JSON.parse(readFileSync('src/i18n/en.json', 'utf8')) as {
  verify: { verdicts: Record<string, string>; notes: Record<string, string> };
};

const field = (page: Page) => page.locator('[data-verify] textarea');
const status = (page: Page) => page.locator('[data-verify] output');
const findings = (page: Page) => page.locator('[data-findings] > li');

async function check(page: Page, quote: string): Promise<void> {
  await field(page).fill(quote);
  await page.locator('[data-verify] [type=submit]').click();
  await expect(status(page)).toHaveAttribute('data-verdict', /./);
}

/** What the page says, in the terms of the cases. */
const said = (page: Page) =>
  page.locator('section', { has: page.locator('[data-verify]') }).evaluate((section) => {
    const texts = (selector: string) =>
      [...section.querySelectorAll(selector)].map((element) => element.textContent);
    const places = [...section.querySelectorAll<HTMLAnchorElement>('[data-findings] a')];
    return {
      verdict: section.querySelector('output')?.dataset['verdict'],
      spoken: section.querySelector('output')?.textContent,
      places: places.map(({ href, textContent }) => {
        const [, number = '', sentence] =
          /measures\/(\d+)\/#(?:(s\d+)|responsible)/.exec(href) ?? [];
        const part = textContent.startsWith('Part of') ? '~' : '';
        return `${number}${sentence ? `-${sentence}` : ''}${part}`;
      }),
      notes: texts('[data-findings] p.note'),
      added: texts('del'),
      missing: texts('ins'),
    };
  });

test('says of every case what must be said of it, and sends nothing', async ({ page }) => {
  test.setTimeout(120_000);
  const asked: string[] = [];
  await page.goto('en/cite/');
  await check(page, 'foreign-invested enterprises');
  page.on('request', (request) => asked.push(request.url()));
  for (const { name, quote, ...expected } of quoteCases) {
    await test.step(name, async () => {
      await check(page, quote);
      const answer = await said(page);
      expect.soft(answer.verdict, name).toBe(expected.verdict);
      const [begins = ''] = verify.verdicts[expected.verdict]?.split(/\{\{/) ?? [];
      expect.soft(answer.spoken, name).toContain(begins);
      for (const word of expected.limits ?? []) expect.soft(answer.spoken, name).toContain(word);
      expect.soft(answer.places, name).toEqual(expected.places);
      for (const note of expected.notes ?? []) {
        expect.soft(answer.notes, name).toContain(verify.notes[note]);
      }
      if (expected.added) expect.soft(answer.added, name).toEqual(expected.added);
      if (expected.missing) expect.soft(answer.missing, name).toEqual(expected.missing);
    });
  }
  await expect(page.locator('section:has([data-verify]) :is(img, script:not([type]))')).toHaveCount(
    0,
  );
  expect(asked).toEqual([]);
});

for (const language of languages) {
  test(`leads to the sentence in the language of its words (${language})`, async ({ page }) => {
    await page.goto(`${language}/cite/`);
    await check(page, '探索开展股权投资和创业投资份额转让试点');
    await findings(page).locator('a').click();
    await expect(page).toHaveURL('zh/measures/8/#s1');
    await expect(page.locator('#s1')).toBeInViewport();
  });
}

for (const [language, quote, cited] of [
  [
    'en',
    '探索开展股权投资和创业投资份额转让试点',
    /^“[^A-Za-z]+”\n.+sentence 1\)\. .+\/zh\/measures\/8\/#s1$/,
  ],
  ['zh', 'explore a pilot for the transfer', /^“[A-Z].+\n.+\/en\/measures\/8\/#s1\.$/],
] as const) {
  test(`cites the sentence that was found, in the language of its words (${language})`, async ({
    page,
  }) => {
    await page.goto(`${language}/cite/`);
    await check(page, quote);
    await findings(page).getByRole('button').click();
    await expect(page.getByRole('dialog').locator('textarea')).toHaveValue(cited);
    expect(await axeFaults(page, '[role=dialog]')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(findings(page).getByRole('button')).toBeFocused();
  });
}

test('loads the text at first use only', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('zh/cite/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /sentences|verify\./.test(path))).toEqual([]);
  await check(page, '外商投资企业');
  expect(asked.some((path) => path.endsWith('/cite/sentences.json'))).toBe(true);
});

test.describe('when the text does not come', () => {
  test.use({ toleratedErrors: [/Failed to load resource/] });

  test('says so, and the next try succeeds', async ({ page }) => {
    await page.goto('en/cite/');
    await page.route('**/cite/sentences.json*', (route) => route.abort());
    await field(page).fill('foreign-invested enterprises');
    await page.locator('[data-verify] [type=submit]').click();
    await expect(status(page)).toContainText('could not be loaded');
    await page.unroute('**/cite/sentences.json*');
    await check(page, 'foreign-invested enterprises');
    await expect(findings(page)).toHaveCount(1);
  });
});

test('works without a mouse, and is cleared', async ({ page }) => {
  await page.goto('en/cite/');
  await field(page).focus();
  await page.keyboard.insertText('explore a pilot for the transfer');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(findings(page)).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(findings(page)).toHaveCount(0);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says that the check needs them, and offers no form', async ({ page }) => {
    await page.goto('en/cite/');
    await expect(page.locator('section:has([data-verify]) noscript p')).toBeVisible();
    await expect(field(page)).toBeHidden();
  });
});
