import { expect, samplePages, test } from './support.ts';

/** Controls and links that stand by themselves: as large as a finger. */
const large =
  '.site-header a, .site-header input, .site-header button, .footer-nav a, .tile, .pager a, .enter a, .front-list a, main button, main select, main input, summary';

for (const address of samplePages) {
  test(`what is tapped on ${address} is large enough`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address);
    const small = await page.evaluate((selector) => {
      /** A link in a sentence has the size of its line (WCAG 2.5.8, inline). */
      const isInSentence = (element: Element) => {
        const block = element.closest(
          'p, dd, dt, h1, h2, h3, small, [data-official], [data-translation]',
        );
        const text = block?.textContent?.trim() ?? '';
        return block !== null && text.length > (element.textContent?.trim().length ?? 0);
      };
      return [...document.querySelectorAll('a[href], button, input, select, summary')].flatMap(
        (element) => {
          const { width, height } = element.getBoundingClientRect();
          const isShown = element.checkVisibility({ visibilityProperty: true }) && width > 1;
          const isLarge = element.matches(selector);
          if (!isShown || element.matches('.skip') || (!isLarge && isInSentence(element)))
            return [];
          const least = isLarge ? 44 : 24;
          return width < least - 0.01 || height < least - 0.01
            ? [
                `${element.closest('[class]')?.className} › ${element.textContent?.trim().slice(0, 30)}: ${width.toFixed(1)} × ${height.toFixed(1)}, not ${least}`,
              ]
            : [];
        },
      );
    }, large);
    expect(small).toEqual([]);
  });
}
