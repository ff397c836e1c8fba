import { chromium, type Browser } from '@playwright/test';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/tools/ensure-browser.ts';
import { serveCompressed } from '../../src/tools/bench/serve-compressed.ts';

/** How soon each kind of page shows on a throttled phone: cold cache, throttling applied by Chromium. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    port: { type: 'string', default: '4390' },
    json: { type: 'string', default: 'bench-load.json' },
  },
});

/**
 * A slow mobile network, 150 ms there and back and 1.6 Mbit/s, in the terms of Lighthouse’s applied
 * throttling: Chromium delays each request once, so the delay stands for the round trips of name,
 * connection and encryption too (× 3.75), and a tenth of the throughput goes to the protocols.
 */
const network = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
/** The processor is this many times slower than the machine’s. */
const slowdown = 4;

const pages = [
  ['a measure', 'en/measures/8/'],
  ['a measure', 'zh/measures/20/'],
  ['home', 'zh/'],
  ['the whole plan', 'en/plan/'],
  ['all measures', 'en/measures/'],
  ['an agency', 'en/agencies/commerce/'],
  ['a topic', 'en/topics/data-transfer/'],
  ['glossary', 'en/glossary/'],
  ['updates', 'en/updates/'],
  ['search', 'en/search/'],
  ['an embed', 'embed/zh-en/measures/8/'],
] as const;

/** What the machine itself needs for any page: no stylesheet, no script, two sentences. */
const barePage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<meta name="viewport" content="width=device-width"><h1>A bare page</h1>
<p>Nothing is on it but this sentence.</p><p lang="zh-Hans">除了这句话，什么也没有。</p></html>`;

interface Figures {
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
}

/** Collects, in the page, what the browser tells of its paints, long tasks and shifts. */
function observe(): void {
  const seen = { largestPaint: 0, blocking: 0, shift: 0 };
  Object.assign(window, { seen });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch('largest-contentful-paint', (entry) => (seen.largestPaint = entry.startTime));
  watch('longtask', (entry) => (seen.blocking += Math.max(0, entry.duration - 50)));
  watch('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
}

async function loadOnce(browser: Browser, url: string): Promise<Figures> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(observe);
  // Compresses the page, apart from the clock.
  await fetch(url);
  const response = await page.goto(url, { waitUntil: 'load' });
  if (!response?.ok()) throw new Error(`${url} answers ${response?.status()}`);
  await page.waitForTimeout(1500);
  const figures = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    ...(window as unknown as { seen: Omit<Figures, 'firstPaint'> }).seen,
  }));
  await context.close();
  return figures;
}

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist/. Run “npm run build” first.');
  process.exit(1);
}
const bareFolder = mkdtempSync(join(tmpdir(), 'bare-'));
writeFileSync(join(bareFolder, 'index.html'), barePage);
const port = Number(values.port);
const servers = [await serveCompressed('dist', port), await serveCompressed(bareFolder, port + 1)];
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

async function measure(kind: string, path: string, from: number) {
  const runs: Figures[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    runs.push(await loadOnce(browser, `http://127.0.0.1:${from}/${path}`));
  }
  const least = (name: keyof Figures) => Math.min(...runs.map((figures) => figures[name]));
  return {
    kind,
    page: `/${path}`,
    'first paint ms': Math.round(least('firstPaint')),
    'largest paint ms': Math.round(least('largestPaint')),
    'blocking ms': Math.round(least('blocking')),
    // The worst of the runs: nothing may move, ever.
    shift: Number(Math.max(...runs.map(({ shift }) => shift)).toFixed(3)),
  };
}

try {
  const rows = [await measure('a bare page', '', port + 1)];
  for (const [kind, path] of pages) rows.push(await measure(kind, path, port));
  console.table(rows);
  const machine = `${cpus().length} × ${cpus()[0]?.model}`;
  const method = { runs: Number(values.runs), figure: 'least of the runs', network, slowdown };
  writeFileSync(values.json, `${JSON.stringify({ machine, method, rows }, null, 2)}\n`);
  console.log(`Written to ${values.json}`);
} finally {
  await browser.close();
  for (const server of servers) server.close();
  rmSync(bareFolder, { recursive: true });
}
