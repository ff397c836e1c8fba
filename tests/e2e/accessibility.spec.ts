import { axeFaults, axeFaultsAsShown } from './axe-faults.ts';
import { expect, lookTest, pagesByTurns, test } from './support.ts';

/** Two pages of the edition that is made from others. */
const converted = [
  ['zh-Hant/measures/8/', 0],
  ['zh-Hant/search/', 1],
] as const;

/** By turns narrow and in the light, and wide and in the dark: all colours are tokens. */
for (const [address, turn] of [...pagesByTurns, ...converted]) {
  const [width, colorScheme] = turn === 0 ? ([360, 'light'] as const) : ([1280, 'dark'] as const);
  lookTest(`axe finds nothing on ${address}, ${colorScheme}, at ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address);
    expect(await axeFaultsAsShown(page)).toEqual([]);
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
