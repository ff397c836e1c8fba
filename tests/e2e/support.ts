import {
  test as base,
  devices,
  expect,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';
import { hostSite, site, slowSite, subPathHost, subPathSite } from './sites.ts';

export { expect, type FrameLocator, type Locator, type Page };
export { hostSite, site, slowSite, subPathHost, subPathSite };

export const languages = ['zh', 'en'] as const;

/** The link of a page to the same in another language, by the tag of that. */
export function languageSwitch(page: Page, tag: string): Locator {
  return page.locator(`header a[hreflang=${tag}]`);
}

/** One page of each template, by its address under `/{language}/`. */
export const templates = [
  '',
  'measures/',
  'measures/8/',
  'measures/20/',
  'measures/8/poster/',
  'plan/',
  'plan/print/',
  'agencies/',
  'agencies/commerce/',
  'topics/',
  'topics/tax/',
  'industries/',
  'industries/vehicles/',
  'questions/',
  'glossary/',
  'instruments/',
  'instruments/guofa-2023-11/',
  'instruments/tariff-law/',
  'updates/',
  'search/',
  'about/',
  'about/design/',
  'cite/',
  'brief/?m=3,26&lang=both',
  'topics/tax/brief/',
  'embed/',
  'embed/topics/',
  'data/',
  'data/measure/',
];

/** Pages that are in both languages at once, and guides, which are in others. */
const otherPages = ['./', '404.html', 'guides/ja/', 'guides/ko/', 'guides/de/'];

/**
 * One page of each template in each language, and the others, each with a turn: 0 or 1, another for
 * each language of a template. As these differ in their words alone, what does not hang on words is
 * looked at in one way in one of them, and in another way in the next.
 */
export const pagesByTurns: readonly (readonly [address: string, turn: number])[] = [
  ...otherPages.map((address, nth) => [address, nth % 2] as const),
  ...templates.flatMap((template, nth) =>
    languages.map((language, turn) => [`${language}/${template}`, (nth + turn) % 2] as const),
  ),
];

export const samplePages = pagesByTurns.map(([address]) => address);

const ownOrigins = [site, slowSite, subPathSite, hostSite, subPathHost].map(
  ({ url }) => new URL(url).origin,
);

/** What a page does that it must not: errors in its console, exceptions, requests to elsewhere. */
function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = ownOrigins.includes(url.origin) || /^(?:data|blob|about):$/.test(url.protocol);
    if (!isOwn) faults.push(`request to elsewhere: ${url.href}`);
  });
  return faults;
}

/**
 * A test that also fails when the page reports an error in its console, throws, or asks another
 * origin for anything. `toleratedErrors` names what a test means to provoke.
 */
export const test = base.extend<{ toleratedErrors: RegExp[]; watch: undefined }>({
  toleratedErrors: [[], { option: true }],
  watch: [
    async ({ page, toleratedErrors }, use) => {
      const faults = watchFaults(page);
      await use(undefined);
      const unexpected = faults.filter((fault) => !toleratedErrors.some((one) => one.test(fault)));
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * The same for tests that only look at a page and leave nothing behind: they share one tab, as to
 * open one takes longer than to look. Each sets the width and the media that it needs.
 */
export const lookTest = base.extend<
  { watch: undefined },
  { tab: { page: Page; faults: string[] } }
>({
  tab: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ ...devices['Desktop Chrome'], baseURL: site.url });
      const page = await context.newPage();
      await use({ page, faults: watchFaults(page) });
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => {
    await tab.page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
    await use(tab.page);
  },
  watch: [
    async ({ tab: { faults } }, use) => {
      faults.length = 0;
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
