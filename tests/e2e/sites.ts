import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built site, at the root of its server. */
export const site = {
  folder: process.env['SITE_DIR'] ?? 'dist',
  url: 'http://localhost:4399/',
};

/** The same over a slow line, on which its pages come in pieces. */
export const slowSite = { url: 'http://localhost:4395/' };

/** Pages of other people that show embeds: another origin than the site’s. */
export const hostSite = { url: 'http://127.0.0.1:4397/' };
export const subPathHost = { url: 'http://127.0.0.1:4396/' };

const path = '/cq51/';

/** The same site built to stand under a path of another origin. */
export const subPathSite = {
  folder: join(tmpdir(), 'chongqing-measures-under-a-path'),
  url: `http://localhost:4398${path}`,
  path,
  origin: 'https://example.org',
  environment: { BASE_PATH: path, SITE_URL: 'https://example.org' },
};
