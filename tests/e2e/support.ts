import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { hostSite, site, subPathHost, subPathSite } from './sites.ts';

export { expect, type FrameLocator, type Locator, type Page };
export { hostSite, site, subPathHost, subPathSite };

export const languages = ['zh', 'en'] as const;

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
  'glossary/',
  'instruments/',
  'instruments/guofa-2023-11/',
  'instruments/tariff-law/',
  'updates/',
  'search/',
  'about/',
  'about/design/',
  'cite/',
  'embed/',
  'embed/topics/',
  'data/',
];

/** One page of each template in both languages, and those that are in both at once. */
export const samplePages = [
  './',
  '404.html',
  ...languages.flatMap((language) => templates.map((address) => `${language}/${address}`)),
];

const ownOrigins = [site, subPathSite, hostSite, subPathHost].map(({ url }) => new URL(url).origin);

/**
 * A test that also fails when the page reports an error in its console, throws, or asks another
 * origin for anything. `toleratedErrors` names what a test means to provoke.
 */
export const test = base.extend<{ toleratedErrors: RegExp[]; watch: undefined }>({
  toleratedErrors: [[], { option: true }],
  watch: [
    async ({ page, toleratedErrors }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = new URL(request.url());
        const isOwn =
          ownOrigins.includes(url.origin) || /^(?:data|blob|about):$/.test(url.protocol);
        if (!isOwn) faults.push(`request to elsewhere: ${url.href}`);
      });
      await use(undefined);
      const unexpected = faults.filter((fault) => !toleratedErrors.some((one) => one.test(fault)));
      expect(unexpected).toEqual([]);
    },
    { auto: true },
  ],
});
