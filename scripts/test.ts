import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

interface Step {
  name: string;
  command: string;
  args: string[];
  /** What it tests with: a site that was begun by the importer has no tests of code and content yet. */
  needs?: string;
}

interface Result {
  name: string;
  seconds: string;
  hasPassed: boolean;
}

const types = { name: 'types', command: 'astro', args: ['check'] };
const lint = { name: 'lint', command: 'eslint', args: ['.'] };
const format = {
  name: 'format',
  command: 'prettier',
  args: ['--check', '--log-level=warn', '.'],
};
const unit = {
  name: 'unit and component tests',
  command: 'vitest',
  args: ['run'],
  needs: 'vitest.config.ts',
};
const queries = {
  name: 'judged queries',
  command: 'vitest',
  args: ['run', '--config', 'tests/search.config.ts'],
  needs: 'tests/search.config.ts',
};
const build = { name: 'build', command: 'node', args: ['scripts/build.ts'] };
const builtSite = {
  name: 'the built site',
  command: 'vitest',
  args: ['run', '--config', 'tests/built-site.config.ts'],
  needs: 'tests/built-site.config.ts',
};
const validity = { name: 'HTML validity', command: 'html-validate', args: ['dist/**/*.html'] };
const served = {
  name: 'served by nginx',
  command: 'node',
  args: ['scripts/served.ts'],
  needs: 'tests/served.config.ts',
};
const office = {
  name: 'LibreOffice and EPUBCheck',
  command: 'node',
  args: ['scripts/office.ts'],
  needs: 'tests/office.config.ts',
};
const underPath = {
  name: 'end to end: build under a path',
  command: 'node',
  args: ['scripts/end-to-end.ts', '--only-build'],
  needs: 'playwright.config.ts',
};
/** It takes what the step above has built, which its name asks for too. */
const endToEnd = {
  name: 'end to end',
  command: 'node',
  args: ['scripts/end-to-end.ts', '--built'],
  needs: 'playwright.config.ts',
};

/**
 * Everything that must hold, cheapest first. Each step is a command of this repository. Rows follow
 * each other; the lists in a row go on side by side, as most steps keep one core busy.
 */
const rows: readonly (readonly Step[])[][] = [
  // The rules of lint that know types read what the check of types writes.
  [[types, lint], [format]],
  [[unit], [build, validity, queries]],
  [
    [builtSite, office],
    [underPath, served],
  ],
  [[endToEnd]],
];

/** Runs a step; what it prints is shown at once where it is alone, else as a whole when it ends. */
async function run({ name, command, args }: Step, isAlone: boolean): Promise<Result> {
  const start = performance.now();
  if (isAlone) console.log(`\n— ${name}`);
  const child = spawn(command, args, {
    stdio: ['ignore', isAlone ? 'inherit' : 'pipe', isAlone ? 'inherit' : 'pipe'],
  });
  const printed: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => printed.push(piece));
  child.stderr?.on('data', (piece: Buffer) => printed.push(piece));
  const hasPassed = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
  if (!isAlone) process.stdout.write(`\n— ${name}\n${Buffer.concat(printed).toString()}`);
  return { name, seconds: ((performance.now() - start) / 1000).toFixed(1), hasPassed };
}

const only = process.argv.slice(2);
const isThere = ({ needs }: Step) => needs === undefined || existsSync(needs);
const isAsked = ({ name }: Step) => only.length === 0 || only.some((word) => name.includes(word));
const results: Result[] = [];
for (const row of rows) {
  const lists = row
    .map((list) => list.filter((step) => isAsked(step) && isThere(step)))
    .filter((list) => list.length > 0);
  await Promise.all(
    lists.map(async (list) => {
      for (const step of list) results.push(await run(step, lists.length === 1));
    }),
  );
}

console.log('');
for (const { name, seconds, hasPassed } of results) {
  console.log(`${hasPassed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
}
for (const { name, needs } of rows.flat(2).filter((step) => isAsked(step) && !isThere(step))) {
  console.log(`no test  ${name}: there is no ${needs} here`);
}
const failed = results.filter(({ hasPassed }) => !hasPassed).length;
console.log(`\nsteps: ${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
