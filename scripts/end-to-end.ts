import { spawnSync } from 'node:child_process';
import { subPathSite } from '../tests/e2e/sites.ts';
import { ensureBrowser } from '../src/tools/ensure-browser.ts';
import { findNginx } from '../src/tools/find-program.ts';

/**
 * `--only-build` builds the site under a path and goes no further, `--built` takes what that left;
 * everything else is for Playwright.
 */
const asked = new Set(process.argv.slice(2));
const onlyBuilds = asked.delete('--only-build');
const isBuilt = asked.delete('--built');

function run(command: string, args: string[], environment: Record<string, string>): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!isBuilt) {
  run('node', ['scripts/build.ts', '--dir', subPathSite.folder], subPathSite.environment);
}
if (onlyBuilds) process.exit(0);

const browser = ensureBrowser();
console.log(`Browser: ${browser}`);
const nginx = findNginx();
if (!nginx) {
  console.error(
    'NOT RUN: the tests of pages under the headers of the site (@headers). Install nginx (for example “sudo apt-get install nginx”).',
  );
  if (process.env['CI']) process.exit(1);
}

run('playwright', ['test', ...asked], { CHROMIUM: browser, NGINX: nginx ?? '' });
