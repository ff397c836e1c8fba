import { spawnSync } from 'node:child_process';
import { findNginx, findProgram } from '../src/tools/find-program.ts';

/** Runs the tests over a real nginx, Caddy and Apache, in Firefox and WebKit too, where they are or may be installed. */
const nginx = findNginx();
const caddy = findProgram(['caddy'], 'caddy');
const apache = findProgram(
  ['apache2', '/usr/sbin/apache2', 'httpd', '/usr/sbin/httpd'],
  'apache2-bin',
);
const firefox = findProgram(
  ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  'firefox-esr',
);
const driver = findProgram(['WebKitWebDriver'], 'webkit2gtk-driver');
const screen = findProgram(['Xvfb'], 'xvfb');

const missing = [
  ...(nginx ? [] : ['what nginx sends (install nginx)']),
  ...(caddy ? [] : ['what Caddy sends (install caddy)']),
  ...(apache ? [] : ['what Apache sends (install apache2)']),
  ...(firefox ? [] : ['embeds and search in Firefox (install firefox-esr)']),
  ...(driver && screen
    ? []
    : ['embeds and search in WebKit (install webkit2gtk-driver and xvfb, on Linux)']),
];
for (const one of missing) console.error(`NOT RUN: ${one}.`);
if (missing.length > 0 && process.env['CI']) process.exit(1);
if (!nginx) process.exit(0);

console.log(
  `nginx: ${nginx}, Caddy: ${caddy}, Apache: ${apache}, Firefox: ${firefox}, WebKit: ${driver}`,
);
const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'tests/served.config.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      NGINX: nginx,
      CADDY: caddy ?? '',
      APACHE: apache ?? '',
      FIREFOX: firefox ?? '',
      WEBKIT_DRIVER: driver ?? '',
      XVFB: screen ?? '',
    },
  },
);
process.exit(status ?? 1);
