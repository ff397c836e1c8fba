import { axeFaults } from './axe-faults.ts';
import { expect, lookTest, samplePages } from './support.ts';

for (const address of samplePages) {
  lookTest(`axe finds nothing on ${address}, light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(address);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeFaults(page), `at ${width} px`).toEqual([]);
    }
  });
}
