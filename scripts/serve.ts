import { preview } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { basePath } from '../src/publication.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    dir: { type: 'string', default: 'dist' },
  },
});

if (!existsSync(`${values.dir}/index.html`)) {
  console.error(`There is no built site in ${values.dir}/. Run “npm run build” first.`);
  process.exit(1);
}

const expires = /^Expires: (.+)$/m.exec(
  readFileSync(`${values.dir}/.well-known/security.txt`, 'utf8'),
)?.[1];
if (expires && Date.parse(expires) < Date.now()) {
  console.warn(`security.txt expired on ${expires}. Build the site again.`);
}

const server = await preview({
  outDir: values.dir,
  // Without it an address that lacks its last slash gets a page of Astro’s, not ours.
  trailingSlash: 'ignore',
  logLevel: 'warn',
  server: { port: Number(values.port) },
});
console.log(`The site stands at http://localhost:${server.port}${basePath(process.env)}`);
await server.closed();
