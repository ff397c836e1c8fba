import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { runSteps, type Step } from '../src/tools/run-steps.ts';

interface TestStep extends Step {
  command: string;
  args: string[];
  /** What it tests with: a site that was begun by the importer has no tests of its content yet. */
  needs?: string;
}

interface Result {
  name: string;
  seconds: string;
  hasPassed: boolean;
}

/** Everything that must hold, and what it waits for. It goes on after a step that fails. */
const steps: readonly TestStep[] = [
  { name: 'types', command: 'astro', args: ['check'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  // Its rules that know types read what the check of types writes.
  { name: 'lint', command: 'eslint', args: ['.'], after: ['types'] },
  // A build writes the same, and what the next one starts from.
  { name: 'build', command: 'node', args: ['scripts/build.ts'], after: ['types', 'lint'] },
  {
    name: 'unit and component tests',
    command: 'vitest',
    args: ['run'],
    needs: 'vitest.config.ts',
  },
  {
    name: 'end to end: build under a path',
    command: 'node',
    args: ['scripts/end-to-end.ts', '--only-build'],
    needs: 'playwright.config.ts',
    after: ['build'],
  },
  {
    name: 'the built site',
    command: 'vitest',
    args: ['run', '--config', 'tests/built-site.config.ts'],
    needs: 'tests/built-site.config.ts',
    after: ['build'],
  },
  {
    name: 'judged queries',
    command: 'vitest',
    args: ['run', '--config', 'tests/search.config.ts'],
    needs: 'tests/search.config.ts',
  },
  {
    name: 'HTML validity',
    command: 'html-validate',
    args: ['dist/**/*.html'],
    after: ['build'],
  },
  {
    name: 'LibreOffice and EPUBCheck',
    command: 'node',
    args: ['scripts/office.ts'],
    needs: 'tests/office.config.ts',
    after: ['build'],
  },
  {
    name: 'served by nginx',
    command: 'node',
    args: ['scripts/served.ts'],
    needs: 'tests/served.config.ts',
    after: ['build'],
  },
  // It takes what the build under a path has left, which its name asks for too. Alone: what a browser
  // shows in time on a quiet machine comes late on a busy one.
  {
    name: 'end to end',
    command: 'node',
    args: ['scripts/end-to-end.ts', '--built'],
    needs: 'playwright.config.ts',
    after: ['build', 'end to end: build under a path'],
    cores: Infinity,
  },
];

/** Runs a step; what it prints is shown at once where it is alone, else as a whole when it ends. */
async function run({ name, command, args }: TestStep, isAlone: boolean): Promise<Result> {
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
const isThere = ({ needs }: TestStep) => needs === undefined || existsSync(needs);
const isAsked = ({ name }: TestStep) =>
  only.length === 0 || only.some((word) => name.includes(word));
const asked = steps.filter(isAsked);
const start = performance.now();
const results = await runSteps(asked.filter(isThere), availableParallelism(), run);

console.log('');
for (const { name, seconds, hasPassed } of results) {
  console.log(`${hasPassed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
}
for (const { name, needs } of asked.filter((step) => !isThere(step))) {
  console.log(`no test  ${name}: there is no ${needs} here`);
}
const failed = results.filter(({ hasPassed }) => !hasPassed).length;
console.log(`\n${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
console.log(`steps: ${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
