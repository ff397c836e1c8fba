import { build } from 'astro';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basePath } from '../src/publication.ts';
import { readRedirects } from './permalinks.ts';
import { buildSteps, endStep } from './tools/build-steps.ts';
import { writeHostFiles } from './write-host-files.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    /** Where to write what each step took, as JSON. */
    steps: { type: 'string' },
  },
});
const finished = values.dir.replace(/\/+$/, '');
/** What hosts need stands beside the site: `deploy/` beside `dist/`. */
const hostFiles = finished === 'dist' ? 'deploy' : `${finished}.deploy`;
const unfinished = `${finished}.unfinished`;

/** A build that fails leaves the last whole site where it was. */
try {
  rmSync(unfinished, { recursive: true, force: true });
  await build({ outDir: unfinished, logLevel: 'warn' });
  rmSync(finished, { recursive: true, force: true });
  renameSync(unfinished, finished);
  const base = basePath(process.env);
  writeHostFiles({ folder: finished, to: hostFiles, base, redirects: readRedirects() });
  endStep('host files');
  if (values.steps) writeFileSync(values.steps, JSON.stringify(Object.fromEntries(buildSteps)));
  console.log(`The whole site is in ${finished}/, what its hosts need in ${hostFiles}/`);
} catch (error) {
  rmSync(unfinished, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
