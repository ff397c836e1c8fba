import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hostServer } from '../e2e/hosts/serve.ts';
import type { HostName } from '../e2e/hosts/host-pages.ts';
import type { Engine } from './support/engines/engine.ts';
import { startFirefox } from './support/engines/firefox.ts';
import { startWebKit } from './support/engines/webkit.ts';
import { folder, serveSite } from './support/served-site.ts';

const { FIREFOX, WEBKIT_DRIVER, XVFB } = process.env;

const engines: readonly (readonly [name: string, start: () => Promise<Engine>])[] = [
  ...(FIREFOX ? [['Firefox', () => startFirefox(FIREFOX)] as const] : []),
  ...(WEBKIT_DRIVER && XVFB ? [['WebKit', () => startWebKit(WEBKIT_DRIVER, XVFB)] as const] : []),
];

/** How far a frame may be from its content, in pixels. */
const tolerance = 24;

let site: Awaited<ReturnType<typeof serveSite>>;
let hosts: ReturnType<typeof hostServer>;
let hostOrigin = '';

beforeAll(async () => {
  site = await serveSite();
  hosts = hostServer({ folder, site: `${site.origin}/` });
  await new Promise<void>((resolve) => hosts.listen(0, 'localhost', resolve));
  hostOrigin = `http://localhost:${(hosts.address() as AddressInfo).port}`;
});
afterAll(async () => {
  hosts.close();
  await site.stop();
});

describe.each(engines)('%s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  }, 60_000);
  afterAll(() => engine.close());

  const openHost = (host: HostName, embed: string) =>
    engine.open(`${hostOrigin}/${host}/?embed=${embed}`);
  const patience = { timeout: 10_000, interval: 200 };

  test.each<HostName>([
    'frame',
    'growing-frame',
    'element',
    'first-growing-frame',
    'first-element',
    'strict-csp',
    'strict-csp-element',
    'coep',
    'sandboxed',
    'scriptless',
    'wordpress',
  ])('an embed reads whole on a host of the kind %s', async (host) => {
    await openHost(host, 'zh-en/measures/8');
    await vi.waitFor(async () => {
      const text = await engine.inFrame<string>('document.body.textContent');
      expect(text).toContain('探索开展股权投资和创业投资份额转让试点');
      expect(text).toContain('译文非官方');
    }, patience);
  });

  test.each<HostName>(['growing-frame', 'element', 'strict-csp-element', 'coep', 'sandboxed'])(
    'the frame is as high as its content on a host of the kind %s',
    async (host) => {
      for (const embed of ['zh-en/measures/20', 'zh/measures/8', 'en/topics/tax']) {
        await openHost(host, embed);
        await vi.waitFor(async () => {
          const height = await engine.inPage<number>(
            'document.querySelector("iframe").getBoundingClientRect().height',
          );
          const content = await engine.inFrame<number>(
            'document.body.lastElementChild.getBoundingClientRect().bottom',
          );
          expect(Math.abs(height - content)).toBeLessThanOrEqual(tolerance);
        }, patience);
      }
    },
  );

  test('a page of the site is not shown in a frame', async () => {
    await engine.open(hostOrigin);
    await engine.inPage(
      `(() => { const frame = document.createElement('iframe'); frame.src = '${site.origin}/en/measures/8/'; document.body.append(frame); return 1; })()`,
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const shown = await engine
      .inFrame<boolean>('document.querySelector("[data-measure]") !== null')
      .catch(() => false);
    expect(shown).toBe(false);
  });

  test.each([
    ['search', '/en/search/?q=bring+my+foreign+staff', '/en/measures/30/'],
    ['the full text', '/zh/search/?kind=page&q=%E9%9A%90%E7%A7%81', '/zh/'],
  ])('%s finds, under the headers of the site', async (_name, address, found) => {
    await engine.open(site.origin + address);
    await vi.waitFor(async () => {
      const first = await engine.inPage<string>(
        'document.querySelector("[data-search-results] a")?.getAttribute("href") ?? ""',
      );
      expect(first.startsWith(found)).toBe(true);
    }, patience);
  });

  // An engine that does not know the short form of a longhand drops the whole line without a word.
  test.each([
    ['/en/measures/20/', 'mark[data-strength="duty"]', 'underline solid'],
    ['/en/measures/8/', 'mark[data-strength="explores"]', 'underline dashed'],
    ['/en/measures/20/', '.term', 'underline dotted'],
  ])('%s: %s is underlined', async (address, selector, line) => {
    await engine.open(site.origin + address);
    const drawn = await engine.inPage<string>(
      `(() => { const style = getComputedStyle(document.querySelector('${selector}')); return style.textDecorationLine + ' ' + style.textDecorationStyle; })()`,
    );
    expect(drawn).toBe(line);
  });
});
