import { spawnSync } from 'node:child_process';
import { findNginx } from './tools/ensure-nginx.ts';

/** Runs the tests over a real nginx, where there is one or one may be installed. */
const nginx = findNginx();
if (!nginx) {
  console.error(
    'NOT RUN: the tests of what nginx sends. Install nginx (for example “sudo apt-get install nginx”).',
  );
  process.exit(process.env['CI'] ? 1 : 0);
}
console.log(`nginx: ${nginx}`);
const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'tests/served.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, NGINX: nginx } },
);
process.exit(status ?? 1);
