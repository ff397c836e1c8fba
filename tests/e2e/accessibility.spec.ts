import AxeBuilder from '@axe-core/playwright';
import { expect, samplePages, test } from './support.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

for (const address of samplePages) {
  test(`${address} has no fault that axe knows, light and dark, narrow and wide`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page })
          .options({
            runOnly: rules,
            // Contrast 7:1, not 4.5:1: what WCAG asks for at level AAA.
            rules: { 'color-contrast-enhanced': { enabled: true } },
          })
          .analyze();
        const faults = violations.flatMap(({ id, nodes }) =>
          nodes.map(
            ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`,
          ),
        );
        expect(faults, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
