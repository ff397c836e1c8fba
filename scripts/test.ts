import { spawnSync } from 'node:child_process';

/** Everything that must hold, cheapest first. Each step is a command of this repository. */
const steps: readonly { name: string; command: string; args: string[] }[] = [
  { name: 'types', command: 'astro', args: ['check'] },
  { name: 'lint', command: 'eslint', args: ['.'] },
  { name: 'format', command: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'unit and component tests', command: 'vitest', args: ['run'] },
  {
    name: 'judged queries',
    command: 'vitest',
    args: ['run', '--config', 'tests/search.config.ts'],
  },
  { name: 'build', command: 'node', args: ['scripts/build.ts'] },
  {
    name: 'the built site',
    command: 'vitest',
    args: ['run', '--config', 'tests/built-site.config.ts'],
  },
  { name: 'HTML validity', command: 'html-validate', args: ['dist/**/*.html'] },
  { name: 'served by nginx', command: 'node', args: ['scripts/served.ts'] },
  { name: 'end to end', command: 'node', args: ['scripts/end-to-end.ts'] },
];

const only = process.argv.slice(2);
const results = steps
  .filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)))
  .map(({ name, command, args }) => {
    console.log(`\n— ${name}`);
    const start = performance.now();
    const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
    if (error) console.error(error.message);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    return { name, seconds, passed: status === 0 };
  });

console.log('');
for (const { name, seconds, passed } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
}
const failed = results.filter(({ passed }) => !passed).length;
console.log(`\nsteps: ${results.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
