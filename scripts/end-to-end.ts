import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './tools/ensure-browser.ts';

const browser = ensureBrowser();
console.log(`Browser: ${browser}`);
const { status } = spawnSync('playwright', ['test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: browser },
});
process.exit(status ?? 1);
