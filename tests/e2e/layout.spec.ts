import { layoutFaults } from './layout-faults.ts';
import { expect, lookTest, pagesByTurns, samplePages, slowSite, test } from './support.ts';

/** The narrowest phone, and each width from which on there is another layout: there it is tightest. */
const widths = [320, 360, 736, 768, 960, 1200, 1440];
/** A4 without its margins, in CSS pixels. */
const paperWidth = 672;

/** Elements that reach out of the page sideways; null where it cannot be scrolled. */
function reachingOut(): string[] | null {
  const limit = document.documentElement.clientWidth;
  return document.documentElement.scrollWidth > limit
    ? [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > limit + 1)
        .map((element) => `${element.tagName}.${element.className}`)
        .slice(0, 5)
    : null;
}

for (const address of samplePages) {
  lookTest(
    `${address} never scrolls sideways, and no words overlap, overflow or are cut off`,
    async ({ page }) => {
      await page.goto(address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(reachingOut), `at ${width} px`).toBeNull();
        expect(await page.evaluate(layoutFaults), `at ${width} px`).toEqual([]);
      }
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: paperWidth, height: 950 });
      expect(await page.evaluate(reachingOut), 'on paper').toBeNull();
      expect(await page.evaluate(layoutFaults), 'on paper').toEqual([]);
    },
  );
}

lookTest('letters twice as large make no phone scroll sideways (WCAG 1.4.4)', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  test.slow();
  for (const address of [...samplePages, 'en/search/?q=tax']) {
    await page.goto(address, { waitUntil: address.includes('?') ? 'networkidle' : 'load' });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(reachingOut), address).toBeNull();
  }
});

/** Lines that begin with a sign that none begins with in Chinese: what stands before it, and what comes. */
function linesThatBeginWithSigns(): string[] {
  const range = document.createRange();
  const boxAt = (node: Text, index: number) => {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return [...range.getClientRects()].find(({ height }) => height > 0);
  };
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let before: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const element = node.parentElement;
    if (!element?.checkVisibility() || element.closest('script, style, option, textarea, svg')) {
      continue;
    }
    for (const { index } of node.data.matchAll(/[，。、；：！？”’）》〉】」』〕…]/g)) {
      const isInline = getComputedStyle(element).display.startsWith('inline');
      const inFront: readonly [Text, number] | null =
        index > 0 ? [node, index - 1] : before && isInline ? [before, before.length - 1] : null;
      if (!inFront || !/\S/.test(inFront[0].data[inFront[1]] ?? '')) continue;
      const sign = boxAt(node, index);
      const last = boxAt(...inFront);
      if (sign && last && sign.left < last.left && sign.top > last.top + last.height * 0.8) {
        found.push(`${node.data.slice(0, index).slice(-12)}|${node.data.slice(index, index + 8)}`);
      }
    }
    if (node.data.trim() !== '') before = node;
  }
  return found;
}

lookTest('no line begins with a comma, a stop or a closing sign', async ({ page }) => {
  test.slow();
  for (const address of samplePages) {
    await page.goto(address);
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(linesThatBeginWithSigns), `${address} at ${width} px`).toEqual([]);
    }
  }
  // Seen where it may be: a line may end anywhere.
  await page.goto('zh/plan/');
  await page.evaluate(() => {
    document.body.style.cssText = 'line-break: anywhere; word-break: break-all';
  });
  expect(await page.evaluate(linesThatBeginWithSigns)).not.toEqual([]);
});

interface Shift {
  value: number;
  sources: { node?: Node; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/** Less than this is a line that gets a second one while it arrives; what readers notice is ten times more. */
const noticed = 0.005;

for (const [address, turn] of pagesByTurns) {
  lookTest(`nothing moves while ${address} arrives bit by bit`, async ({ page }) => {
    for (const width of [360, turn === 0 ? 768 : 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(slowSite.url + address);
      const moved = await page.evaluate(
        (least) =>
          new Promise<string[]>((resolve) => {
            const found: string[] = [];
            new PerformanceObserver((list) => {
              for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
                if (value < least) continue;
                const [first] = sources;
                found.push(
                  `${value.toFixed(5)}: ${first?.node?.nodeName} “${first?.node?.textContent?.trim().slice(0, 40)}” from ${first?.previousRect.y} to ${first?.currentRect.y}`,
                );
              }
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(found), 100);
          }),
        noticed,
      );
      expect(moved, `at ${width} px`).toEqual([]);
    }
  });
}

test('words that overlap, overflow or are cut off are found', async ({ page }) => {
  const check = async (html: string) => {
    await page.setContent(`<!doctype html><body>${html}</body>`);
    return page.evaluate(layoutFaults);
  };
  expect(await check('<p>First words</p><p>Other words</p>')).toEqual([]);
  expect(await check('<p style="margin-bottom: -2.2em">First words</p><p>Other words</p>')).toEqual(
    [expect.stringContaining('lies over')],
  );
  expect(
    await check(
      '<div style="border: 1px solid; width: 3em"><p style="width: 20em">Long words out of it</p></div>',
    ),
  ).toEqual([expect.stringContaining('reaches out of DIV')]);
  expect(
    await check(
      '<div style="overflow: hidden; height: 1em"><p>One</p><p>Two</p><p>Three</p></div>',
    ),
  ).toHaveLength(3);
  expect(
    await check(
      '<form><script style="display: block" type="application/json">{"a":1}</script></form>',
    ),
  ).toEqual([expect.stringContaining('{"a":1}” is for programs')]);
  expect(await check('<p style="margin-left: -2em">Words at the edge</p>')).toEqual([
    expect.stringContaining('reaches out of the page'),
  ]);
  expect(
    await check('<svg><text x="9" y="20">Some words</text><text x="30" y="22">more</text></svg>'),
  ).toEqual([expect.stringContaining('lies over')]);
});
