import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { numberedPerPart } from '../src/model/read-plan/fixtures.ts';
import { copyProgram } from '../src/tools/import-plan/new-site.ts';

/** The guide is run as it is printed, in a copy of the program with a plan beside it. */
const commands = [...readFileSync('docs/another-plan.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
  .map(([, block = '']) => block.trim())
  .toSorted((a, b) => Number(b.includes('--dry-run')) - Number(a.includes('--dry-run')));

/** What the pages of another plan must not say. */
const { place } = parse(readFileSync('tests/fixtures/plan/site.yaml', 'utf8')) as {
  place: { name: Record<string, string> };
};
const thisPlace = new RegExp(Object.values(place.name).join('|'), 'i');

const folder = mkdtempSync(join(tmpdir(), 'another-plan-'));
const program = join(folder, 'program');
// Of no other test that runs at the same time.
const port = 20_000 + (process.pid % 20_000);
// As of a new shell: Vitest puts the address of this site into its own.
const { PATH, HOME } = process.env;
const env = { PATH, HOME, PORT: String(port), ASTRO_TELEMETRY_DISABLED: '1' };
let printed = '';

beforeAll(() => {
  copyProgram(program);
  cpSync('tests/fixtures/plan/languages.json', join(program, 'content/languages.json'));
  writeFileSync(join(program, 'plan.txt'), numberedPerPart);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the guide until it serves a site; then asks for pages, and ends what it started. */
async function followGuide<T>(ask: (address: string) => Promise<T>): Promise<T> {
  const shell = spawn('sh', ['-e', '-c', commands.join('\n')], {
    cwd: program,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      const listen = (piece: Buffer) => {
        printed += piece.toString();
        const served = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
        if (served !== undefined) resolve(served);
      };
      shell.stdout.on('data', listen);
      shell.stderr.on('data', listen);
      shell.on('close', (code) => {
        reject(new Error(`The commands of the guide ended with ${code}:\n${printed}`));
      });
    });
    return await ask(address);
  } finally {
    if (shell.pid !== undefined) process.kill(-shell.pid);
  }
}

test('the guide leads from a text to a site in its language that can be read', async () => {
  const [home, measure, english] = await followGuide((address) =>
    Promise.all(
      ['zh/', 'zh/measures/2-1/', 'en/'].map(async (path) => {
        const response = await fetch(address + path);
        return { status: response.status, html: await response.text() };
      }),
    ),
  );
  expect(printed).toContain('Dry run: nothing was written.');
  expect(printed).toContain('Everything was read.');
  expect(home?.status).toBe(200);
  expect(measure?.html).toContain('2-1');
  expect(english?.status).toBe(404);
  for (const page of [home, measure]) {
    expect(page?.html).not.toMatch(thisPlace);
    expect(page?.html).not.toMatch(/hreflang="en"|property="og:image"/);
    expect(page?.html).not.toMatch(
      /href="\/zh\/(?:topics|updates|glossary|instruments|industries|questions)\/"/,
    );
  }
}, 300_000);
