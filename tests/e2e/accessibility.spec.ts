import { axeFaults, axeFaultsAsShown } from './axe-faults.ts';
import { expect, lookTest, samplePages, test } from './support.ts';

for (const address of samplePages) {
  // All colours are tokens: what is seen at one width alone takes its pair from those seen at the other.
  lookTest(`axe finds nothing on ${address}, narrow and light, wide and dark`, async ({ page }) => {
    await page.goto(address);
    for (const [width, colorScheme] of [
      [360, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await axeFaultsAsShown(page), `at ${width} px`).toEqual([]);
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
