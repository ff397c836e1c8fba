import { axeFaults } from './axe-faults.ts';
import { expect, lookTest, samplePages, test } from './support.ts';

for (const address of samplePages) {
  lookTest(`axe finds nothing on ${address}, light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(address);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeFaults(page), `at ${width} px`).toEqual([]);
    }
  });
}

test('contrast that misses level AAA, or level AA as well, is found in the light and in the dark', async ({
  page,
}) => {
  const faults = async (color: string) => {
    await page.setContent(
      `<!doctype html><html lang="en"><title>Words</title><main><h1>Words</h1><p style="color: ${color}">Words</p></main></html>`,
    );
    return (await axeFaults(page)).map((fault) => fault.split(': ').slice(0, -1).join(': '));
  };
  const found = ['color-contrast-enhanced: p', 'dark: color-contrast-enhanced: p'];
  expect(await faults('#555')).toEqual([]);
  expect(await faults('#666')).toEqual(found.map((fault) => expect.stringContaining(fault)));
  expect(await faults('#ccc')).toEqual(found.map((fault) => expect.stringContaining(fault)));
});
