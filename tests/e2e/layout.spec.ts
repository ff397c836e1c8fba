import { expect, samplePages, test } from './support.ts';

const widths = [320, 360, 768, 1440];

for (const address of samplePages) {
  test(`${address} never scrolls sideways`, async ({ page }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => {
        const limit = document.documentElement.clientWidth;
        return document.documentElement.scrollWidth > limit
          ? [...document.querySelectorAll('body *')]
              .filter((element) => element.getBoundingClientRect().right > limit + 1)
              .map((element) => `${element.tagName}.${element.className}`)
              .slice(0, 5)
          : null;
      });
      expect(wide, `at ${width} px`).toBeNull();
    }
  });
}

for (const address of ['en/', 'en/measures/8/', 'zh/plan/', 'zh/measures/']) {
  for (const width of [360, 1280]) {
    test(`nothing moves while ${address} loads (${width} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(shift).toBe(0);
    });
  }
}
