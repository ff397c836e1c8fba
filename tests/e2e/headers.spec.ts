import { pagesByPolicy } from './pages-by-policy.ts';
import { expect, hostSite, languages, site, test, type Page } from './support.ts';

/** Of all pages to which a policy does the same, these many. */
const looked = 4;

/** Redirects by number are not pages, and go elsewhere at once. */
const pages = pagesByPolicy(site.folder)
  .map((group) => group.filter((address) => !address.startsWith('id/')))
  .flatMap((group) =>
    group.filter((_, index) => index % Math.max(1, Math.ceil(group.length / looked)) === 0),
  );

const parts = 2;

declare global {
  interface Window {
    violations: string[];
  }
}

/** Notes whatever the policies of a page refuse, before anything of it runs. */
async function watchPolicies(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
}

const violations = (page: Page) => page.evaluate(() => window.violations);

test.describe('under the headers of the site @headers', () => {
  test.beforeEach(({ page }) => watchPolicies(page));

  for (let part = 0; part < parts; part += 1) {
    test(`no page breaks its policy (${part + 1} of ${parts})`, async ({ page }) => {
      test.setTimeout(180_000);
      const some = pages.filter((_, index) => index % parts === part);
      expect(some.length).toBeGreaterThan(30);
      const broken: string[] = [];
      for (const address of some) {
        const response = await page.goto(address, { waitUntil: 'load' });
        expect(response?.headers()['content-security-policy'], address).toContain(
          "default-src 'none'",
        );
        broken.push(...(await violations(page)).map((one) => `${address} ${one}`));
      }
      expect(broken).toEqual([]);
    });
  }

  for (const language of languages) {
    test(`search finds, with its full text and its worker (${language})`, async ({ page }) => {
      const loaded: string[] = [];
      page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
      // Pages that are none of the plan’s kinds stand in the full text alone.
      const query = { zh: '隐私', en: 'privacy' }[language];
      await page.goto(`${language}/search/?kind=page&q=${encodeURIComponent(query)}`);
      const results = page.locator('[data-search-results]');
      await expect(results.locator('li').first()).toBeVisible();
      await expect(results).not.toHaveAttribute('aria-busy', 'true');
      await expect
        .poll(() => loaded.some((path) => path.startsWith('/pagefind/')), { timeout: 15_000 })
        .toBe(true);
      await expect(results).not.toHaveAttribute('aria-busy', 'true');
      expect(await violations(page)).toEqual([]);
    });
  }

  test('the builder shows an embed in its frame', async ({ page }) => {
    await page.goto('en/embed/');
    await expect(
      page.locator('iframe').first().contentFrame().locator('[data-official]').first(),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test('nothing is kept in the browser', async ({ page, context }) => {
    for (const address of ['en/', 'en/measures/8/', 'en/search/?q=tax', 'embed/en/plan/']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      const kept = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        workers:
          'serviceWorker' in navigator
            ? (await navigator.serviceWorker.getRegistrations()).length
            : 0,
      }));
      expect(kept).toEqual({ local: 0, session: 0, databases: 0, workers: 0 });
    }
    expect(await context.cookies()).toEqual([]);
  });
});

test.describe('in the frame of another site @headers', () => {
  test.use({ toleratedErrors: [/frame-ancestors|X-Frame-Options|refused to connect/i] });

  for (const address of ['en/measures/8/', 'en/', 'en/embed/', '404.html']) {
    test(`${address} is not shown`, async ({ page }) => {
      await page.goto(hostSite.url);
      await page.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
      }, site.url + address);
      // What Chromium shows in place of a page that refuses frames.
      await expect
        .poll(() =>
          page
            .frames()
            .find((one) => one !== page.mainFrame())
            ?.url(),
        )
        .toBe('chrome-error://chromewebdata/');
    });
  }
});
