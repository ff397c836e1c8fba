import { axeFaults, axeFaultsAsShown } from './axe-faults.ts';
import { expect, languages, lookTest, templates, test } from './support.ts';

/**
 * The languages of a template differ in their words: by turns, one is looked at narrow and in the
 * light, the next wide and in the dark. All colours are tokens.
 */
const looks: [address: string, isNarrow: boolean][] = [
  ['./', true],
  ['404.html', false],
  ...templates.flatMap((template, nth) =>
    languages.map((language, turn): [string, boolean] => [
      `${language}/${template}`,
      (nth + turn) % 2 === 0,
    ]),
  ),
];

for (const [address, isNarrow] of looks) {
  const [width, colorScheme] = isNarrow ? ([360, 'light'] as const) : ([1280, 'dark'] as const);
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
