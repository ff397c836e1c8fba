import { lowContrasts } from './painted-contrast.ts';
import { expect, languages, test } from './support.ts';

const withPictures = [
  '',
  'agencies/',
  'agencies/commerce/',
  'topics/tax/',
  'instruments/guofa-2023-11/',
  'updates/',
  'about/design/',
];

/** Each look once, at one width: the colours do not change with it. */
const looks = [
  { media: 'screen', colorScheme: 'light', forcedColors: 'none', width: 1280 },
  { media: 'print', colorScheme: 'light', forcedColors: 'none', width: 672 },
  { media: 'screen', colorScheme: 'dark', forcedColors: 'none', width: 360 },
  { media: 'screen', colorScheme: 'dark', forcedColors: 'active', width: 1280 },
] as const;

/** The design page shows everything: all of it counts. */
const scopeOf = (address: string) => (address === 'about/design/' ? 'main' : 'figure.picture');

for (const address of withPictures) {
  test(`the picture on en/${address} is painted with contrast in every look`, async ({ page }) => {
    await page.goto(`en/${address}`);
    for (const { width, ...media } of looks) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia(media);
      expect(await lowContrasts(page, scopeOf(address)), JSON.stringify(media)).toEqual([]);
    }
  });
}

for (const language of languages) {
  test(`who does what tells lead from support without colour (${language})`, async ({ page }) => {
    await page.goto(`${language}/agencies/`);
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      const fillOf = (role: string) =>
        page
          .locator(`.matrix svg .${role}`)
          .first()
          .evaluate((mark) => getComputedStyle(mark).fill);
      expect(await fillOf('lead')).not.toBe(await fillOf('support'));
    }
  });

  test(`marks lead to their measure by keyboard (${language})`, async ({ page }) => {
    await page.goto(`${language}/agencies/`);
    const mark = page.locator('.matrix svg a').first();
    await page.locator('.matrix-rows a').first().focus();
    await page.keyboard.press('Tab');
    await expect(mark).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${language}/measures/1/$`));
  });
}

test('who does what shows strips where there is room, and below 768 px numbers', async ({
  page,
}) => {
  await page.goto('en/agencies/');
  const strips = page.locator('.matrix svg').filter({ visible: true });
  const numbers = page.locator('.matrix-numbers a').filter({ visible: true });
  await page.setViewportSize({ width: 768, height: 800 });
  await expect(numbers).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 672, height: 800 });
  await expect(numbers).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  for (const width of [767, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(strips).toHaveCount(0);
    const centres = await numbers.evaluateAll((links) =>
      links.map((link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, least: Math.min(width, height) };
      }),
    );
    expect(centres.length).toBeGreaterThan(0);
    expect(Math.min(...centres.map(({ least }) => least))).toBeGreaterThanOrEqual(24);
    const near = centres.filter(({ x, y }, index) =>
      centres.some(
        (other, at) =>
          at !== index && Math.max(Math.abs(other.x - x), Math.abs(other.y - y)) < 43.5,
      ),
    );
    expect(near, `at ${width} px`).toEqual([]);
  }
});

test('text and marks with too little contrast are found', async ({ page }) => {
  await page.setContent(`<!doctype html><body style="background: white"><figure class="picture">
    <p style="color: rgb(119, 119, 119)">grey words</p><p style="color: black">black words</p>
    <svg><a href="#"><title>pale</title><rect width="20" height="20" x="10" y="10" style="fill: none; stroke: rgb(220, 220, 220)"/></a></svg>
    </figure>`);
  expect(await lowContrasts(page, 'figure.picture')).toEqual([
    expect.stringMatching(/^grey words: 4.48/),
    expect.stringMatching(/^pale: 1.37/),
  ]);
});
