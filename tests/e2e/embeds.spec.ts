import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axeFaults } from './axe-faults.ts';
import type { HostName } from './hosts/host-pages.ts';
import { expect, hostSite, lookTest, site, test, type FrameLocator, type Page } from './support.ts';

const embedLanguages = ['zh', 'en', 'zh-en'] as const;
const samples = ['measures/8', 'measures/20', 'topics/tax', 'agencies/commerce', 'plan'];

/** How far a frame may be from its content, in pixels. */
const tolerance = 24;

/** What Chromium says of a script that the sandbox of its frame does not let run. */
const scriptsBlocked = /Blocked script execution/;

const contentHeight = () => document.body.lastElementChild?.getBoundingClientRect().bottom ?? 0;

async function openHost(
  page: Page,
  host: HostName,
  embed = 'zh-en/measures/8',
): Promise<FrameLocator> {
  await page.goto(`${hostSite.url}${host}/?embed=${embed}`);
  return page.frameLocator('iframe');
}

/** The frame stands as high as what is in it. */
async function expectGrown(page: Page, frame: FrameLocator): Promise<void> {
  await expect(async () => {
    const height = (await page.locator('iframe').boundingBox())?.height ?? 0;
    const content = await frame.locator('main').evaluate(contentHeight);
    expect(Math.abs(height - content)).toBeLessThanOrEqual(tolerance);
  }).toPass({ timeout: 10_000 });
}

test.describe('an embed', () => {
  for (const language of embedLanguages) {
    for (const path of samples) {
      lookTest(
        `/embed/${language}/${path}/ fits 320 px and has no fault that axe finds, light and dark`,
        async ({ page }) => {
          await page.setViewportSize({ width: 320, height: 600 });
          await page.goto(`embed/${language}/${path}/`);
          for (const details of await page.locator('details').all()) {
            await details.evaluate((element) => element.setAttribute('open', ''));
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
          expect(await axeFaults(page)).toEqual([]);
        },
      );
    }
  }

  test('takes its theme from its address, else from the reader', async ({ page }) => {
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [light, dark] = ['rgb(255, 254, 251)', 'rgb(28, 30, 34)'];
    for (const [colorScheme, query, expected] of [
      ['light', '', light],
      ['dark', '', dark],
      ['light', '?theme=dark', dark],
      ['dark', '?theme=light', light],
      ['dark', '?theme=auto', dark],
      ['light', '?theme=<b>', light],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`embed/zh/measures/8/${query}`);
      expect(await background(), `${colorScheme} ${query}`).toBe(expected);
    }
  });

  test('needs the height that hosts are told, and not much less', async ({ page }) => {
    test.slow();
    const numbers = Array.from({ length: 51 }, (_, index) => `zh-en/measures/${index + 1}`);
    const others = embedLanguages.flatMap((language) =>
      samples.map((path) => `${language}/${path}`),
    );
    await page.setViewportSize({ width: 600, height: 400 });
    const faults: string[] = [];
    for (const embed of [...numbers, ...others]) {
      const { height } = JSON.parse(
        readFileSync(join(site.folder, 'oembed', `${embed}.json`), 'utf8'),
      ) as { height: number };
      await page.goto(`embed/${embed}/`);
      const needed = await page.evaluate(contentHeight);
      const spare = Math.max(160, needed * 0.12);
      if (height < needed || height > needed + spare) faults.push(`${embed}: ${height}, ${needed}`);
    }
    expect(faults).toEqual([]);
  });

  test('that does not exist reads well in a frame', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 400 });
    await page.goto('embed/404.html');
    await expect(page.locator('h1')).toHaveText('没有这个嵌入内容');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await page.evaluate(contentHeight)).toBeLessThan(450);
  });
});

test.describe('without scripts, an embed', () => {
  test.use({ javaScriptEnabled: false });

  test('is complete', async ({ page }) => {
    await page.goto('embed/zh-en/topics/tax/');
    await expect(page.locator('li p a:visible')).toHaveCount(10);
    await page.locator('summary').first().click();
    await expect(page.locator('[data-official]:visible').first()).toBeVisible();
    await expect(page.locator('footer')).toContainText('渝府办发〔2024〕40号');
  });
});

for (const width of [320, 800]) {
  test.describe(`on another site, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 700 } });

    for (const host of [
      'growing-frame',
      'element',
      'first-growing-frame',
      'first-element',
      'strict-csp-element',
      'sandboxed',
    ] as const) {
      test(`${host}: the frame is as high as its content`, async ({ page }) => {
        for (const embed of ['zh-en/measures/20', 'zh/measures/8', 'en/topics/tax']) {
          const frame = await openHost(page, host, embed);
          await expectGrown(page, frame);
        }
        await page.frameLocator('iframe').locator('summary').first().click();
        await expect(
          page.frameLocator('iframe').locator('[data-translation]').first(),
        ).toBeVisible();
        await expectGrown(page, page.frameLocator('iframe'));
      });
    }

    test.describe('without scripts in the frame', () => {
      test.use({ toleratedErrors: [scriptsBlocked] });

      test('scriptless-sized: a browser that can sizes the frame with no script at all', async ({
        page,
      }) => {
        const frame = await openHost(page, 'scriptless-sized');
        test.skip(
          !(await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'))),
          'this browser cannot size frames by their content',
        );
        await expectGrown(page, frame);
      });
    });
  });
}

for (const host of ['frame', 'strict-csp', 'scriptless'] as const) {
  test.describe(`on another site, ${host}`, () => {
    test.use({ toleratedErrors: host === 'scriptless' ? [scriptsBlocked] : [] });

    test('the embed reads whole', async ({ page }) => {
      const frame = await openHost(page, host);
      await expect(frame.locator('[data-official]').first()).toBeVisible();
      await expect(frame.locator('footer')).toContainText('译文非官方');
    });
  });
}

test.describe('on another site', () => {
  test('coep: the embed agrees to isolation @headers', async ({ page }) => {
    const frame = await openHost(page, 'coep');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await expectGrown(page, frame);
  });

  test('the element gives way to its frame, and follows its attributes', async ({ page }) => {
    const frame = await openHost(page, 'element');
    await expect(frame.locator('h1')).toContainText('第8条');
    await expect(page.locator('blockquote')).toBeHidden();
    await page.locator('plan-measure').evaluate((element) => {
      element.setAttribute('number', '33');
      element.setAttribute('show', 'en');
      element.setAttribute('theme', 'dark');
    });
    await expect(frame.locator('h1')).toContainText('Measure 33');
    await expect(page.locator('iframe')).toHaveAttribute(
      'src',
      `${site.url}embed/en/measures/33/?theme=dark`,
    );
    await expectGrown(page, frame);
    await page
      .locator('plan-measure')
      .evaluate((element) => element.setAttribute('number', '../x'));
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(page.locator('blockquote')).toBeVisible();
  });

  test('a link of the embed opens the page of the site beside the host', async ({
    page,
    context,
  }) => {
    await context.route('https://chongqing-measures.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>The page</title>' }),
    );
    const frame = await openHost(page, 'frame');
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      frame.locator('footer a').first().click(),
    ]);
    expect(new URL(opened.url()).pathname).toBe('/zh/measures/8/');
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    expect(page.url()).toContain(hostSite.url);
  });

  test('wordpress: the frame takes the place of the quote', async ({ page }) => {
    const frame = await openHost(page, 'wordpress');
    await expect(frame.locator('[data-official]').first()).toBeVisible();
    await expect(page.locator('blockquote')).toBeHidden();
    await expectGrown(page, frame);
  });

  test('a height from anybody else, or one that cannot be, moves nothing', async ({ page }) => {
    const frame = await openHost(page, 'growing-frame');
    await expectGrown(page, frame);
    const before = (await page.locator('iframe').boundingBox())?.height;
    await page.evaluate(() => window.postMessage({ type: 'plan-embed', height: 5 }, '*'));
    const tell = (height: unknown) =>
      frame.locator('main').evaluate((_, value) => {
        window.parent.postMessage({ type: 'plan-embed', height: value }, '*');
      }, height);
    for (const height of ['9000', null, Number.NaN, Number.POSITIVE_INFINITY]) await tell(height);
    await page.waitForTimeout(200);
    expect((await page.locator('iframe').boundingBox())?.height).toBe(before);
    await tell(1e9);
    await expect(page.locator('iframe')).toHaveCSS('height', '20000px');
    await tell(-5);
    await expect(page.locator('iframe')).toHaveCSS('height', '40px');
  });
});

test.describe('on a site that refuses frames', () => {
  test.use({ toleratedErrors: [/Content Security Policy/] });

  test('the quote of the element stays', async ({ page }) => {
    await openHost(page, 'frames-refused');
    await expect(page.locator('iframe')).toHaveCount(1);
    await page.waitForTimeout(500);
    await expect(page.locator('blockquote')).toBeVisible();
    await expect(page.locator('blockquote [data-official]').first()).toBeVisible();
  });
});

test.describe('on a site whose scripts are off', () => {
  test.use({ javaScriptEnabled: false });

  for (const host of ['element', 'wordpress-scriptless'] as const) {
    test(`${host}: the quote stands, with its source and link`, async ({ page }) => {
      await page.goto(`${hostSite.url}${host}/?embed=zh-en/measures/8`);
      const quote = page.locator('blockquote');
      await expect(quote).toBeVisible();
      await expect(quote).toContainText('官方原文：加快推动区域性股权市场');
      await expect(quote).toContainText('Unofficial translation: Accelerate');
      await expect(quote).toContainText('渝府办发〔2024〕40号');
      await expect(quote.locator('a').first()).toHaveAttribute('href', `${site.url}zh/measures/8/`);
    });
  }
});
