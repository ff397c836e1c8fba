import type { HostConfig } from './host-config.ts';
import { apacheConfig, apacheEmbedConfig } from './hosts/apache.ts';
import { caddyfile } from './hosts/caddy.ts';
import { cloudflareRedirects, headersFile, netlifyRedirects } from './hosts/headers-file.ts';
import { iisConfig } from './hosts/iis.ts';
import { nginxConfig } from './hosts/nginx.ts';
import { vercelConfig } from './hosts/vercel.ts';

/** The files of `deploy/`: path in it → what makes it. */
export const hostFiles: Readonly<Record<string, (config: HostConfig) => string>> = {
  'nginx.conf': nginxConfig,
  Caddyfile: caddyfile,
  'apache/.htaccess': apacheConfig,
  'apache/embed/.htaccess': apacheEmbedConfig,
  'iis/web.config': iisConfig,
  'cloudflare/_headers': headersFile,
  'cloudflare/_redirects': cloudflareRedirects,
  'netlify/_headers': headersFile,
  'netlify/_redirects': netlifyRedirects,
  'vercel.json': vercelConfig,
};
