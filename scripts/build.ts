import { build } from 'astro';
import { renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const finished = values.dir.replace(/\/+$/, '');
const unfinished = `${finished}.unfinished`;

/** A build that fails leaves the last whole site where it was. */
try {
  rmSync(unfinished, { recursive: true, force: true });
  await build({ outDir: unfinished, logLevel: 'warn' });
  rmSync(finished, { recursive: true, force: true });
  renameSync(unfinished, finished);
  console.log(`The whole site is in ${finished}/`);
} catch (error) {
  rmSync(unfinished, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
