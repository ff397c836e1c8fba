import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from '../src/publication.ts';
import { findNginx } from '../src/tools/find-program.ts';
import { hostFilesFolder } from '../src/tools/host-files.ts';
import { runNginx } from '../src/tools/run-nginx.ts';

/** Serves a built site as its host would: nginx, with the configuration that the build made. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    dir: { type: 'string', default: 'dist' },
  },
});

const nginx = process.env['NGINX'] || findNginx();
if (!nginx) {
  console.error('There is no nginx here. Install it (for example “sudo apt-get install nginx”).');
  process.exit(1);
}

const base = basePath(process.env);
const config = join(hostFilesFolder(values.dir), 'nginx.conf');
const server = await runNginx({
  nginx,
  folder: values.dir,
  config,
  base,
  port: Number(values.port),
});
console.log(`nginx serves the site at http://localhost:${values.port}${base}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
