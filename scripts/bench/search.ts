import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/tools/ensure-browser.ts';
import { placeOfAnswer, readQueries } from '../../src/tools/bench/judged-queries.ts';
import {
  askSearchPage,
  timeKeystrokes,
  weighFirstResult,
  weighFullText,
  weighSearchPage,
  type Weight,
} from '../../src/tools/bench/search-browser.ts';
import { figuresByKind, figuresOf, type Figures } from '../../src/tools/bench/search-figures.ts';

const { values } = parseArgs({
  options: {
    queries: { type: 'string', default: 'tests/search/queries.json' },
    dir: { type: 'string', default: 'dist' },
    json: { type: 'string' },
    port: { type: 'string', default: '4397' },
  },
});

/** Queries by which bytes and times are measured: words that people are likely to begin with. */
const samples = [
  { ui: 'en', q: 'visa' },
  { ui: 'en', q: 'withholding tax' },
  { ui: 'en', q: 'data export' },
  { ui: 'zh', q: '签证' },
  { ui: 'zh', q: '数据出境' },
  { ui: 'zh', q: 'QFLP' },
  { ui: 'en', q: '预提所得税' },
  { ui: 'en', q: '33' },
] as const;

if (!existsSync(`${values.dir}/index.html`)) {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--dir', values.dir], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

type Weighed = (typeof samples)[number] & Weight;

const queries = readQueries(values.queries);
const server = await preview({
  outDir: values.dir,
  logLevel: 'error',
  server: { port: Number(values.port) },
});
const url = `http://localhost:${server.port}/`;
const browser = await chromium.launch({ executablePath: ensureBrowser() });

const found = await askSearchPage(browser, url, queries);
const all = [...found].map(([query, addresses]) => ({ query, addresses }));
const first: Weighed[] = [];
const onPage: Weighed[] = [];
const full: Weighed[] = [];
for (const sample of samples) {
  first.push({ ...sample, ...(await weighFirstResult(browser, url, sample)) });
  onPage.push({ ...sample, ...(await weighSearchPage(browser, url, sample)) });
  full.push({ ...sample, ...(await weighFullText(browser, url, sample)) });
}
const times = [
  ...(await timeKeystrokes(browser, url, 'en', ['v', 'vi', 'visa', 'withholding tax', 'data'])),
  ...(await timeKeystrokes(browser, url, 'zh', ['签', '签证', '数据', '数据出境', '预提所得税'])),
].sort((a, b) => a - b);
await browser.close();
await server.stop();

const missed = all.filter(({ query, addresses }) =>
  query.kind === 'none' ? addresses.length > 0 : placeOfAnswer(query, addresses) !== 1,
);
const row = (name: string, { answered, unanswerable, answerable, ...shares }: Figures) => ({
  queries: name,
  number: answerable + unanswerable,
  ...Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, share.toFixed(3)])),
  'unanswerable answered': `${answered} of ${unanswerable}`,
});
console.table([
  row('all', figuresOf(all)),
  ...[...figuresByKind(all)].map(([kind, figures]) => row(kind, figures)),
]);
for (const { query, addresses } of missed) {
  const wanted = [...query.measures, ...query.pages].join(' ') || 'nothing';
  const got = addresses.slice(0, 3).map((address) => address.replace(url, '/'));
  console.log(`${query.id} “${query.q}”: wanted ${wanted}, got ${got.join(' ') || 'nothing'}`);
}
console.table(
  samples.map(({ ui, q }, at) => ({
    query: `${q} (${ui})`,
    'bytes to the first result': first[at]?.bytes,
    'bytes on the search page': onPage[at]?.bytes,
    'bytes with full text': full[at]?.bytes,
  })),
);
const median = times[times.length >> 1] ?? 0;
const slowest = times.at(-1) ?? 0;
console.log(
  `Keystroke to result, warm, processor ÷4: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`,
);
if (values.json) {
  const report = {
    all: figuresOf(all),
    byKind: Object.fromEntries(figuresByKind(all)),
    first,
    onPage,
    full,
    times,
  };
  writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}
