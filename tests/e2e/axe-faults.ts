import axe, { type RunOptions } from 'axe-core';
import type { Page } from './support.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What the colour scheme can change. */
const colorRules = ['color-contrast-enhanced', 'link-in-text-block'];

/**
 * Contrast of 7:1, what WCAG asks for at level AAA. That rule leaves what is below 4.5:1 to the one of
 * level AA; here it speaks of both, as each of them reads the colours of the whole page.
 */
const rules = {
  'color-contrast': { enabled: false },
  'color-contrast-enhanced': { enabled: true },
};
/** An option of axe that its types leave out. */
const checks = {
  'color-contrast-enhanced': {
    options: { contrastRatio: { normal: { minThreshold: 0 }, large: { minThreshold: 0 } } },
  },
};

function violations(page: Page, part: string, runOnly: string[]): Promise<string[]> {
  const options: RunOptions & { checks: object } = {
    runOnly,
    rules,
    checks,
    resultTypes: ['violations'],
    iframes: false,
    preload: false,
  };
  return page.evaluate(
    async ([part, options]) => {
      const { violations } = await window.axe.run(part, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      );
    },
    [part, options] as const,
  );
}

/** What axe finds on a page, or in a part of it, in the colours in which it is shown. */
export async function axeFaultsAsShown(page: Page, part = 'html'): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
  return violations(page, part, tags);
}

/**
 * What axe finds on a page, or in a part of it: everything in the light, and in the dark what that
 * can change. What stands in a frame has its own address, and is looked at there.
 */
export async function axeFaults(page: Page, part = 'html'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFaultsAsShown(page, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, part, colorRules);
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
