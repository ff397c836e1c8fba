import { expect, lookTest, samplePages } from './support.ts';

/**
 * Controls, and links that stand by themselves: as large as a finger. Marks in a picture may be
 * smaller, as the same stands in a list beside it. Links in sentences and in
 * lists are held by axe to WCAG 2.5.8: 24 px, or as much space around them.
 */
const large = [
  'body > header :is(a, input, button)',
  'footer nav a',
  '.tile[href]:not(.mini)',
  '.picture-files a',
  '.rows h3 a',
  '[rel=prev]',
  '[rel=next]',
  '#ui-main section > p > a.bg-ink',
  '#ui-main > ol a[lang]',
  'main :is(button, select, input, summary)',
].join();

for (const address of samplePages) {
  lookTest(`what is tapped on ${address} is 44 px large`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address);
    const small = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          const isShown = element.checkVisibility({ visibilityProperty: true });
          return isShown && Math.min(width, height) < 44
            ? [`${element.outerHTML.slice(0, 80)}: ${width} × ${height}`]
            : [];
        }),
      large,
    );
    expect(small).toEqual([]);
  });
}
