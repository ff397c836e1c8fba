import { spawnSync } from 'node:child_process';
import { subPathSite } from '../tests/e2e/sites.ts';
import { ensureBrowser } from './tools/ensure-browser.ts';

const browser = ensureBrowser();
console.log(`Browser: ${browser}`);

function run(command: string, args: string[], environment: Record<string, string>): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}

run('node', ['scripts/build.ts', '--dir', subPathSite.folder], subPathSite.environment);
run('playwright', ['test', ...process.argv.slice(2)], { CHROMIUM: browser });
