import { build } from 'astro';
import { parseArgs } from 'node:util';
import { buildSteps } from '../src/tools/build-steps.ts';

/** Writes the pages of the site, in a process of its own: what that held is free when it ends. */
const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });

try {
  await build({ outDir: values.dir, logLevel: 'warn' });
  process.send?.([...buildSteps]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
