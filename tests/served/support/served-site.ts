import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runApache } from './apache.ts';
import { runCaddy } from './caddy.ts';
import { freePort } from './free-port.ts';
import { precompress } from '../../../src/tools/precompress.ts';
import { readBuiltSite } from '../../../src/tools/read-built-site.ts';
import { hostFilesFolder } from '../../../src/tools/host-files.ts';
import { runNginx } from '../../../src/tools/run-nginx.ts';
import { hostFiles } from '../../../src/outputs/headers/hosts.ts';
import { inlineHashes } from '../../../src/outputs/headers/inline-hashes.ts';
import { headerNames, pathClasses } from '../../../src/outputs/headers/path-classes.ts';
import type { Redirect } from '../../../src/schema/redirects.ts';

export const folder = process.env['SITE_DIR'] ?? 'dist';

const site = readBuiltSite(folder);

/** The table of headers, with the hashes of the site as it was built. */
export const classes = pathClasses(
  inlineHashes(site.flatMap(({ path, html }) => (html === undefined ? [] : [{ path, html }]))),
);
export const headers = headerNames(classes);
export const files = site.map(({ path }) => path);

/** @throws when the command that runs these tests has not found an nginx */
export function nginx(): string {
  const program = process.env['NGINX'];
  if (!program) throw new Error('NGINX names no program. Run “npm run test:served”.');
  return program;
}

/** Serves the built site as its own `deploy/nginx.conf` says. */
export async function serveSite() {
  const port = await freePort();
  const config = join(hostFilesFolder(folder), 'nginx.conf');
  const running = await runNginx({ nginx: nginx(), folder, config, base: '/', port });
  return { ...running, origin: `http://127.0.0.1:${port}` };
}

/** Serves the built site as its own `deploy/Caddyfile` says. */
export async function serveByCaddy(program: string) {
  const port = await freePort();
  return runCaddy(program, { folder, config: join(hostFilesFolder(folder), 'Caddyfile'), port });
}

/** Serves the built site as the files of its own `deploy/apache/` say. */
export async function serveByApache(program: string) {
  const port = await freePort();
  return runApache(program, { folder, config: join(hostFilesFolder(folder), 'apache'), port });
}

/** Serves some files of the site under a path, compressed beforehand, with redirects. */
export async function serveSome(some: {
  files: readonly string[];
  base: string;
  redirects: readonly Redirect[];
}) {
  const port = await freePort();
  const place = mkdtempSync(join(tmpdir(), 'served-'));
  for (const file of some.files) {
    mkdirSync(dirname(join(place, 'site', file)), { recursive: true });
    cpSync(join(folder, file), join(place, 'site', file));
  }
  await precompress(join(place, 'site'));
  const config = join(place, 'nginx.conf');
  const make = hostFiles['nginx.conf'];
  writeFileSync(config, make?.({ ...some, classes }) ?? '');
  const { stop, process: child } = await runNginx({
    nginx: nginx(),
    folder: join(place, 'site'),
    config,
    base: some.base,
    port,
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    process: child,
    stop: async () => {
      await stop();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

export function bytesOf(file: string): Buffer {
  return readFileSync(join(folder, file));
}
