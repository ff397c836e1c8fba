import type { BrowserContext, Route } from '@playwright/test';
import { expect, test, type Locator, type Page } from './support.ts';

/** What a page does with files that it loads when it is used. What the search box does is in `search.spec.ts`. */
interface Use {
  name: string;
  address: string;
  /** What a reader does, the first time and again. */
  act: (page: Page) => Promise<unknown>;
  /** Seen once it has worked. */
  done: (page: Page) => Locator;
  /** Where the page says that it has not. */
  said: (page: Page) => Locator;
}

const checked = (page: Page) => page.locator('[data-verify] [type=submit]').click();

const uses: readonly Use[] = [
  {
    name: 'the quote menu',
    address: 'en/measures/8/',
    act: (page) => page.locator('#s1 > [aria-haspopup=dialog]').click(),
    done: (page) => page.getByRole('dialog'),
    said: (page) => page.locator('#s1 .note'),
  },
  {
    name: 'all styles of a citation',
    address: 'en/measures/8/',
    act: (page) => page.getByRole('button', { name: /^All \d+ styles/ }).click(),
    done: (page) => page.locator('[data-citation=oscola]'),
    said: (page) => page.locator('[data-cite] .note'),
  },
  {
    name: 'the check of quotes',
    address: 'en/cite/',
    act: async (page) => {
      await page.locator('[data-verify] textarea').fill('explore a pilot for the transfer');
      await checked(page);
    },
    done: (page) => page.locator('[data-findings] > li'),
    said: (page) => page.locator('[data-verify] output'),
  },
  {
    name: 'the choice of a citation',
    address: 'en/cite/',
    act: async (page) => {
      const measure = page.locator('[data-choose-citation] [name=measure]');
      await measure.selectOption({ index: 2 });
      await measure.selectOption('13');
    },
    done: (page) => page.locator('[data-chosen] > [data-citation]', { hasText: 'measure 13' }),
    said: (page) => page.locator('[data-choose-citation] output'),
  },
  {
    name: 'the builder of embeds',
    address: 'en/embed/',
    act: async (page) => {
      const what = page.locator('[data-embed-builder] [name=what]');
      await what.selectOption({ index: 2 });
      await what.selectOption('measures/13');
    },
    done: (page) => page.locator('[data-rendered-quote] [href*="/measures/13/"]').first(),
    said: (page) => page.locator('[data-embed-status]'),
  },
  {
    name: 'Word files of a brief',
    address: 'en/brief/?m=3,26&lang=both',
    act: (page) => page.locator('[data-word]').click(),
    done: (page) => page.locator('[data-brief-status]:empty'),
    said: (page) => page.locator('[data-brief-status]'),
  },
];

/** Pages that do nothing without a script of theirs: where it never comes, they say so by themselves. */
const pagesOfScripts = [
  ['en/search/?q=tax', /search-page|SearchForm/, '[data-search-page] [data-late]'],
  ['zh/embed/', /EmbedBuilder/, '[data-embed-builder] > p'],
] as const;

const unavailable = /could not be loaded|did not load/;

/** What becomes of a file on its way. */
const faults = {
  'is lost': (route: Route) => route.abort(),
  'is the page of somebody else': (route: Route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Log in' }),
  'never comes': () => undefined,
} as const;

/** The files that a page asks for when it is used, under their paths. */
async function filesOf(page: Page, { address, act, done }: Use): Promise<string[]> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await act(page);
  await expect(done(page)).toBeAttached();
  await page.waitForLoadState('networkidle');
  page.removeAllListeners('request');
  return [...new Set(asked)];
}

test.describe('a file that is loaded when it is used', () => {
  test.use({
    toleratedErrors: [/Failed to load resource|ERR_FAILED|MIME type/],
    permissions: ['clipboard-write'],
  });

  for (const use of uses) {
    for (const [what, answer] of Object.entries(faults)) {
      test(`and ${what} is told, or not needed, and got the next time: ${use.name}`, async ({
        page,
        context,
      }) => {
        test.slow();
        for (const path of await filesOf(page, use)) {
          await test.step(path, () => tryWithout(use, { path, what, answer }, context));
        }
      });
    }
  }
});

for (const [address, script, late] of pagesOfScripts) {
  test(`${address} says by itself that its script has not come, and nothing where it has`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator(late)).toHaveCount(0);
    await page.route(
      ({ pathname }) => script.test(pathname),
      () => undefined,
    );
    await page.goto(address, { waitUntil: 'commit' });
    const message = page.locator(late);
    await expect(message).toHaveCSS('opacity', '0');
    await message.evaluate((element) => {
      for (const animation of element.getAnimations()) animation.finish();
    });
    await expect(message).toHaveCSS('opacity', '1');
  });
}

interface Fault {
  path: string;
  what: string;
  answer: (route: Route) => unknown;
}

async function tryWithout(use: Use, fault: Fault, context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const isOf = ({ pathname }: URL) => pathname === fault.path;
  await page.clock.install();
  await page.goto(use.address);
  await page.route(isOf, (route) => void fault.answer(route));
  await use.act(page);
  const told = use.said(page).filter({ hasText: unavailable });
  if (fault.what === 'never comes') await page.clock.fastForward(31_000);
  await expect(told.or(use.done(page)).first()).toBeAttached();
  // An import that hangs is shared by all that ask for it: only what has failed can be got again.
  if (fault.what !== 'never comes') {
    await page.unroute(isOf);
    await use.act(page);
    await expect(use.done(page).first()).toBeAttached();
  }
  await page.close();
}
