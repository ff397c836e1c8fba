import { expect, test, type Page } from './support.ts';

interface Stop {
  name: string;
  x: number;
  y: number;
  height: number;
  outline: number;
}

/** What has the focus: its name, its place, and how wide its outline is. */
const focused = (page: Page) =>
  page.evaluate((): Stop => {
    const element = document.activeElement ?? document.body;
    const { x, y, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return {
      name: element.getAttribute('aria-label') ?? element.textContent.trim(),
      x,
      y,
      height,
      outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    };
  });

const isInside = (page: Page, selector: string) =>
  page.evaluate((place) => document.activeElement?.closest(place) !== null, selector);

test('the first stop is the skip link, and it leads past the header', async ({ page }) => {
  await page.goto('en/measures/8/');
  await page.keyboard.press('Tab');
  const skip = page.locator('[href="#ui-main"]');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await isInside(page, 'main')).toBe(true);
});

for (const width of [360, 1280]) {
  test(`the stops of the header follow what the eye reads (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('en/measures/8/');
    await page.keyboard.press('Tab');
    const stops: Stop[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      if (!(await isInside(page, 'body > header'))) break;
      stops.push(await focused(page));
    }
    expect(stops.length).toBeGreaterThan(3);
    const sorted = stops.toSorted((a, b) =>
      a.y + a.height <= b.y || b.y + b.height <= a.y ? a.y - b.y : a.x - b.x,
    );
    expect(stops.map(({ name }) => name)).toEqual(sorted.map(({ name }) => name));
  });
}

test('the focus is seen at every stop of a measure', async ({ page }) => {
  await page.goto('en/measures/8/');
  const unseen: string[] = [];
  let count = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    const { name, outline } = await focused(page);
    if (outline < 2) unseen.push(name);
    count += 1;
    expect(count).toBeLessThan(200);
  }
  expect(count).toBeGreaterThan(40);
  expect(unseen).toEqual([]);
});

test('the filters work without a mouse', async ({ page }) => {
  await page.goto('en/measures/');
  await page.locator('select[name=part]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-row]:visible')).toHaveCount(15);
});
