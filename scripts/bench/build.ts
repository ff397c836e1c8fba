import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { sha256 } from '../../src/model/sha256.ts';
import type { BuildStep } from '../../src/tools/build-steps.ts';
import { treeMemory } from '../../src/tools/bench/process-tree.ts';
import { generatePlan } from '../../src/tools/bench/generate-plan.ts';

/** What it costs to build a plan of N measures with the whole of the site’s own code. */
const { values } = parseArgs({
  options: {
    measures: { type: 'string', default: '50' },
    runs: { type: 'string', default: '1' },
    /** Build twice and compare every file. */
    twice: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const measures = Number(values.measures);
const runs = values.twice ? 2 : Number(values.runs);
const json = values.json ?? `bench-build-${measures}.json`;

/** Made by builds and tests, or replaced: no part of the code that builds. */
const leftOut = /^(?:node_modules|dist.*|deploy|\.git|\.astro|content|test-results|.*\.json\.tmp)$/;

const remove = { recursive: true, force: true } as const;
const round = (value: number) => Number(value.toFixed(value < 10 ? 2 : 1));

interface Run {
  wall: number;
  cpu: number;
  peak: number;
  steps: Record<string, BuildStep>;
}

const place = mkdtempSync(join(tmpdir(), 'bench-build-'));
try {
  layOut(place);
  const results: Run[] = [];
  const digests: Map<string, string>[] = [];
  for (let run = 0; run < runs; run++) {
    putAside(run);
    results.push(await build(place));
    if (values.twice) digests.push(digestOf(join(place, 'dist')));
  }
  tell(results);
  if (values.twice) compare(digests);
} finally {
  rmSync(place, remove);
}

/**
 * What an earlier run made, out of the way of this one. It is not removed yet: a file system may be
 * slow for minutes after many files went.
 */
function putAside(run: number): void {
  for (const made of ['dist', 'deploy', '.astro']) {
    if (existsSync(join(place, made))) renameSync(join(place, made), join(place, `${made}-${run}`));
  }
}

/** The code as it stands, with another content. */
function layOut(folder: string): void {
  for (const name of readdirSync('.')) {
    if (!leftOut.test(name)) cpSync(name, join(folder, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const real = new Map(
    filesIn('content').map((path) => [path, readFileSync(join('content', path), 'utf8')]),
  );
  for (const [path, text] of generatePlan(real, measures)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** CPU seconds are those of the build and all that it started, as the shell’s `times` tells them. */
async function build(folder: string): Promise<Run> {
  const began = performance.now();
  const command = `"${process.execPath}" scripts/build.ts --steps steps.json; code=$?; times; exit $code`;
  const child = spawn('sh', ['-c', command], {
    cwd: folder,
    env: { SOURCE_DATE_EPOCH: '1767225600', ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, (child.pid && treeMemory(child.pid)) || 0);
  }, 100);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(sampling);
  const wall = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`The build failed:\n${output.slice(-4000)}`);
  const [own = '', children = ''] = output.trimEnd().split('\n').slice(-2);
  return { wall, cpu: secondsIn(own) + secondsIn(children), peak, steps: readSteps(folder) };
}

/** `1m2.500s 0m3.000s` → 65.5. */
function secondsIn(times: string): number {
  return [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

function readSteps(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'steps.json'), 'utf8')) as Record<string, BuildStep>;
}

function tell(results: readonly Run[]): void {
  const best = results.reduce((one, other) => (other.cpu < one.cpu ? other : one));
  const site = join(place, 'dist');
  const files = filesIn(site);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const index = files
    .filter((file) => file.startsWith('pagefind/') || file.startsWith('search/'))
    .reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  const row = {
    measures,
    pages,
    'wall s': round(Math.min(...results.map(({ wall }) => wall))),
    'CPU s': round(best.cpu),
    'peak MB': Math.round(Math.min(...results.map(({ peak }) => peak)) / 1e6),
    'CPU ms a page': round((best.cpu * 1000) / pages),
    'index MB': round(index / 1e6),
  };
  console.table([row]);
  const total = Object.values(best.steps).reduce((sum, { seconds }) => sum + seconds, 0);
  const steps = Object.entries(best.steps).map(([step, { seconds, peak }]) => ({
    step,
    'wall s': round(seconds),
    'share %': Math.round((seconds / total) * 100),
    'peak MB so far': Math.round(peak / 1e6),
  }));
  console.table(steps);
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model}, ${Math.round(totalmem() / 1e9)} GB`;
  writeFileSync(
    json,
    `${JSON.stringify({ machine, runs: results.length, row, steps }, null, 2)}\n`,
  );
  console.log(`Written to ${json}`);
}

function digestOf(folder: string): Map<string, string> {
  return new Map(
    filesIn(folder).map((file) => [file, sha256(readFileSync(join(folder, file), 'latin1'))]),
  );
}

function compare([first = new Map(), second = new Map()]: readonly Map<string, string>[]): void {
  const paths = [...new Set([...first.keys(), ...second.keys()])];
  const differing = paths.filter((path) => first.get(path) !== second.get(path));
  if (differing.length === 0) {
    console.log(`Two builds, ${paths.length} files: identical byte for byte`);
    return;
  }
  console.error(`${differing.length} files differ:\n${differing.slice(0, 20).join('\n')}`);
  process.exitCode = 1;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}
