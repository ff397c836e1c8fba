import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findNginx, findProgram } from '../../src/tools/find-program.ts';
import { hostFilesFolder } from '../../src/tools/host-files.ts';
import { runNginx, type RunningNginx } from '../../src/tools/run-nginx.ts';

/** How many requests nginx answers with all of the site’s rules, beside a bare file of the same size. */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    runs: { type: 'string', default: '3' },
    json: { type: 'string', default: 'bench-serve.json' },
  },
});

const nginx = findNginx();
const wrk = findProgram(['wrk'], 'wrk');
if (!nginx || !wrk) {
  console.error('This benchmark needs nginx and wrk. Install both.');
  process.exit(1);
}

const bareConfig = `server {
  listen 80 default_server;
  root /srv/site;
  types { text/html html; }
}

`;

interface Figures {
  requests: number;
  p50: number;
  p99: number;
  failed: number;
}

/** wrk over loopback: requests a second, milliseconds, requests that failed. */
function load(url: string): Figures {
  const { stdout, status } = spawnSync(
    wrk ?? 'wrk',
    ['-t1', '-c32', `-d${values.seconds}s`, '--latency', url],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`wrk failed on ${url}`);
  const number = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0);
  const milliseconds = (percent: string) => {
    const [, value = '0', unit = 'ms'] =
      new RegExp(String.raw`${percent}%\s+([\d.]+)(us|ms|s)`).exec(stdout) ?? [];
    return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? 1);
  };
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
    stdout,
  );
  return {
    requests: number(/Requests\/sec:\s+([\d.]+)/),
    p50: milliseconds('50'),
    p99: milliseconds('99'),
    failed:
      number(/Non-2xx or 3xx responses: (\d+)/) +
      (errors ?? []).slice(1).reduce((sum, count) => sum + Number(count), 0),
  };
}

const best = (figures: readonly Figures[]) =>
  figures.reduce((one, other) => (other.requests > one.requests ? other : one));

const place = mkdtempSync(join(tmpdir(), 'bench-serve-'));
const running: RunningNginx[] = [];
try {
  const bare = join(place, 'bare');
  mkdirSync(bare);
  writeFileSync(join(bare, 'index.html'), '');
  const bareFile = join(place, 'bare.conf');
  writeFileSync(bareFile, bareConfig);
  running.push(
    await runNginx({
      nginx,
      folder: 'dist',
      config: join(hostFilesFolder('dist'), 'nginx.conf'),
      base: '/',
      port: 4380,
    }),
    await runNginx({ nginx, folder: bare, config: bareFile, base: '/', port: 4381 }),
  );
  const rows = ['en/measures/8/', 'zh/measures/20/', 'embed/zh-en/measures/8/'].map((page) => {
    const bytes = readFileSync(join('dist', page, 'index.html'));
    const name = `${page.replaceAll('/', '-')}.html`;
    writeFileSync(join(bare, name), bytes);
    const pairs = Array.from({ length: Number(values.runs) }, () => ({
      site: load(`http://127.0.0.1:4380/${page}`),
      bare: load(`http://127.0.0.1:4381/${name}`),
    }));
    const site = best(pairs.map((pair) => pair.site));
    const limit = best(pairs.map((pair) => pair.bare));
    const failed = pairs.reduce((sum, pair) => sum + pair.site.failed, 0);
    return {
      page: `/${page}`,
      bytes: bytes.length,
      'requests/s': Math.round(site.requests),
      'p50 ms': site.p50,
      'p99 ms': site.p99,
      'bare file, requests/s': Math.round(limit.requests),
      'bare p99 ms': limit.p99,
      share: Number((site.requests / limit.requests).toFixed(2)),
      failed,
    };
  });
  console.table(rows);
  writeFileSync(
    values.json,
    `${JSON.stringify({ machine: `${cpus().length} × ${cpus()[0]?.model}`, connections: 32, rows }, null, 2)}\n`,
  );
  console.log(`Written to ${values.json}`);
} finally {
  await Promise.all(running.map((server) => server.stop()));
  rmSync(place, { recursive: true, force: true });
}
