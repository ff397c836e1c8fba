import { defineConfig, devices } from '@playwright/test';
import { hostSite, site, slowSite, subPathSite } from './tests/e2e/sites.ts';

const isOnNginx = Boolean(process.env['NGINX']);

const serve = (folder: string, url: string) =>
  `"${process.execPath}" scripts/${isOnNginx ? 'serve-nginx' : 'serve'}.ts --dir "${folder}" --port ${new URL(url).port}`;

/** `npm run test:e2e` finds browser and nginx and builds the site under a path before it starts this. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // What is waited for comes at once on a quiet machine, and late on a busy one.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // Without nginx the site is sent without its headers, and what tests them is left out.
  grepInvert: isOnNginx ? undefined : /@headers/,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: site.url,
    launchOptions: { executablePath: process.env['CHROMIUM'] },
  },
  webServer: [
    { command: serve(site.folder, site.url), url: site.url, reuseExistingServer: false },
    {
      command: `"${process.execPath}" tests/e2e/hosts/serve.ts "${site.folder}" ${site.url} ${new URL(hostSite.url).port}`,
      url: hostSite.url,
      reuseExistingServer: false,
    },
    {
      command: `"${process.execPath}" tests/e2e/slow-line.ts ${site.url} ${new URL(slowSite.url).port}`,
      url: slowSite.url,
      reuseExistingServer: false,
    },
    {
      command: serve(subPathSite.folder, subPathSite.url),
      url: subPathSite.url,
      env: subPathSite.environment,
      reuseExistingServer: false,
    },
  ],
});
