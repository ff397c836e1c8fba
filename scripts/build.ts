import { fork } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basePath } from '../src/publication.ts';
import { readRedirects } from '../src/tools/permalinks/published-permalinks.ts';
import { addSteps, buildSteps, endStep, type BuildStep } from '../src/tools/build-steps.ts';
import { checkBuildFolder } from '../src/tools/check-build-folder.ts';
import { hostFilesFolder, writeHostFiles } from '../src/tools/host-files.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    /** Where to write what each step took, as JSON. */
    steps: { type: 'string' },
  },
});
const finished = values.dir.replace(/\/+$/, '');
const hostFiles = hostFilesFolder(finished);
const unfinished = `${finished}.unfinished`;

/** A build that fails leaves the last whole site where it was. */
try {
  checkBuildFolder(process.cwd());
  rmSync(unfinished, { recursive: true, force: true });
  await writeSite(unfinished);
  // Loaded now: until then the pages have the memory to themselves.
  const { finishSite } = await import('../src/tools/finish-site.ts');
  await finishSite(unfinished);
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

function writeSite(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = fork('scripts/write-site.ts', ['--dir', folder], {
      // The bundler’s allocator gives back at once what it does not use.
      env: { MIMALLOC_PURGE_DELAY: '0', ...process.env },
    });
    writing.on('message', (steps) => addSteps(steps as [string, BuildStep][]));
    writing.on('error', reject);
    writing.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error('The pages could not be written.'));
    });
  });
}
