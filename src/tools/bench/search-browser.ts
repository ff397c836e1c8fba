import type { Browser, CDPSession, Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import type { Locale } from '../../i18n/locales.ts';
import type { JudgedQuery } from './judged-queries.ts';

/** Types queries into the search page of each language and reads the results, one page for all. */
export async function askSearchPage(
  browser: Browser,
  url: string,
  queries: readonly JudgedQuery[],
): Promise<Map<JudgedQuery, string[]>> {
  const answers = new Map<JudgedQuery, string[]>();
  for (const [locale, some] of Map.groupBy(queries, ({ ui }) => ui)) {
    const page = await browser.newPage();
    await page.goto(`${url}${locale}/search/`);
    for (const query of some) answers.set(query, await askOne(page, query.q));
    await page.close();
  }
  return answers;
}

async function askOne(page: Page, query: string): Promise<string[]> {
  await page.getByRole('main').getByRole('searchbox').fill(query);
  const list = page.locator('[data-search-results][aria-busy="false"]');
  await list.waitFor({ state: 'attached' });
  return list
    .locator('li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
}

/** Bytes as a server that compresses with brotli would send them. */
export interface Weight {
  bytes: number;
  files: Record<string, number>;
}

/** Everything that search loads from opening a page until it shows what is waited for. */
async function weigh(
  browser: Browser,
  act: (page: Page, use: () => void) => Promise<void>,
): Promise<Weight> {
  let used = false;
  const context = await browser.newContext();
  const page = await context.newPage();
  const loads: Promise<[string, number] | null>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    const name = new URL(response.url()).pathname;
    const isOfSearch = used || /search/i.test(name);
    if (!isOfSearch || !['script', 'fetch', 'xhr', 'other'].includes(type)) return;
    const size = response.body().then((body) => brotliCompressSync(body).length);
    // A page that closes while something is still on its way did not wait for it.
    loads.push(size.then((bytes) => [name, bytes] as [string, number]).catch(() => null));
  });
  await act(page, () => (used = true));
  const files = Object.fromEntries((await Promise.all([...loads])).filter((load) => load !== null));
  await context.close();
  return { bytes: Object.values(files).reduce((sum, size) => sum + size, 0), files };
}

/** The weight of search up to its first result under the box of a page. */
export function weighFirstResult(
  browser: Browser,
  url: string,
  { ui, q }: Pick<JudgedQuery, 'ui' | 'q'>,
): Promise<Weight> {
  return weigh(browser, async (page, use) => {
    await page.goto(`${url}${ui}/measures/8/`, { waitUntil: 'networkidle' });
    use();
    await page.evaluate(() => {
      const first = document.createElement('div');
      const observer = new MutationObserver(() => {
        if (document.querySelector('[role="option"]') === null) return;
        observer.disconnect();
        // What is asked for after the first result does not count towards it.
        window.fetch = () => new Promise(() => undefined);
        first.id = 'first-result';
        document.body.append(first);
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('combobox').first().fill(q);
    await page.locator('#first-result').waitFor({ state: 'attached' });
  });
}

const answered = (page: Page) =>
  page.locator('[data-search-results][aria-busy="false"]').waitFor({ state: 'attached' });

/** The weight of search on its own page until the answer is there. */
export function weighSearchPage(
  browser: Browser,
  url: string,
  { ui, q }: Pick<JudgedQuery, 'ui' | 'q'>,
): Promise<Weight> {
  return weigh(browser, async (page, use) => {
    use();
    await page.goto(`${url}${ui}/search/?${new URLSearchParams({ q })}`);
    await answered(page);
  });
}

/** The same once more results are asked for, which the full text gives. */
export function weighFullText(
  browser: Browser,
  url: string,
  { ui, q }: Pick<JudgedQuery, 'ui' | 'q'>,
): Promise<Weight> {
  return weigh(browser, async (page, use) => {
    use();
    await page.goto(`${url}${ui}/search/?${new URLSearchParams({ q })}`);
    await answered(page);
    const more = page.locator('[data-search-more]');
    if (await more.isVisible()) await more.click();
    await answered(page);
  });
}

/** How often each query is timed: the middle one counts, as others may use the machine too. */
const rounds = 5;

/** Milliseconds from each keystroke to its results in the box, everything loaded, with a slow processor. */
export async function timeKeystrokes(
  browser: Browser,
  url: string,
  locale: Locale,
  queries: readonly string[],
): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${url}${locale}/measures/8/`);
  const box = page.getByRole('combobox').first();
  for (const query of queries) {
    await box.fill(query);
    await page.getByRole('option').first().waitFor();
  }
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = queries.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, query] of queries.entries()) {
      times[at]?.push(await box.evaluate(timeOne, query));
    }
  }
  await page.close();
  return times.map((all) => all.toSorted((a, b) => a - b)[rounds >> 1] ?? NaN);
}

function timeOne(input: Element, query: string): Promise<number> {
  const list = document.querySelector('[role="listbox"]');
  if (!list) return Promise.reject(new Error('There is no list under the box.'));
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now() - start);
    });
    observer.observe(list, { childList: true });
    (input as HTMLInputElement).value = query;
    const start = performance.now();
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
