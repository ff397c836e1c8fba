import AxeBuilder from '@axe-core/playwright';
import { expect, lookTest, samplePages, type Page } from './support.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Contrast 7:1, not 4.5:1: what WCAG asks for at level AAA. */
const rules = { 'color-contrast-enhanced': { enabled: true } };

/** What a colour scheme, and what a wide window, can change of a page that is sound on a phone. */
const colorRules = ['color-contrast-enhanced', 'link-in-text-block'];
const wideRules = [...colorRules, 'target-size', 'scrollable-region-focusable', 'heading-order'];

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
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await faults(page, tags), 'narrow').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await faults(page, wideRules), 'wide').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, colorRules), 'wide, dark').toEqual([]);
  });
}
