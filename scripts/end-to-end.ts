import { spawnSync } from 'node:child_process';
import { subPathSite } from '../tests/e2e/sites.ts';
import { ensureBrowser } from '../src/tools/ensure-browser.ts';
import { findNginx } from '../src/tools/find-program.ts';

const browser = ensureBrowser();
console.log(`Browser: ${browser}`);
const nginx = findNginx();
if (!nginx) {
  console.error(
    'NOT RUN: the tests of pages under the headers of the site (@headers). Install nginx (for example “sudo apt-get install nginx”).',
  );
  if (process.env['CI']) process.exit(1);
}

function run(command: string, args: string[], environment: Record<string, string>): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

run('node', ['scripts/build.ts', '--dir', subPathSite.folder], subPathSite.environment);
run('playwright', ['test', ...process.argv.slice(2)], { CHROMIUM: browser, NGINX: nginx ?? '' });
