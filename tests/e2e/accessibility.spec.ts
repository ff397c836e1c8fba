import AxeBuilder from '@axe-core/playwright';
import { expect, lookTest, samplePages, type Page } from './support.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Contrast 7:1, not 4.5:1: what WCAG asks for at level AAA. */
const rules = { 'color-contrast-enhanced': { enabled: true } };

/** What the colour scheme can change. */
const colorRules = ['color-contrast-enhanced', 'link-in-text-block'];

async function faults(page: Page, runOnly: string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly, rules, resultTypes: ['violations'], preload: false })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const address of samplePages) {
  lookTest(`axe finds nothing on ${address}, light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(address);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await faults(page, tags), `light, ${width} px`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(page, colorRules), `dark, ${width} px`).toEqual([]);
    }
  });
}
