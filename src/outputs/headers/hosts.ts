import type { HostConfig } from './host-config.ts';
import { caddyfile } from './hosts/caddy.ts';
import { headersFile, redirectsFile } from './hosts/headers-file.ts';
import { nginxConfig } from './hosts/nginx.ts';
import { vercelConfig } from './hosts/vercel.ts';

/** The files of `deploy/`: name → what makes it. */
export const hostFiles: Readonly<Record<string, (config: HostConfig) => string>> = {
  'nginx.conf': nginxConfig,
  Caddyfile: caddyfile,
  _headers: headersFile,
  _redirects: redirectsFile,
  'vercel.json': vercelConfig,
};
