import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostFiles } from '../src/outputs/headers/hosts.ts';

const dockerfile = readFileSync('Dockerfile', 'utf8');
const command = /docker build .* -t \S+ \./;

test('the container serves as somebody else than root, and says whether it does', () => {
  expect(/^USER (\w+)$/m.exec(dockerfile)?.[1]).toBe('nginx');
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
});

test('its booklets are printed for its own address before the site is built', () => {
  expect(dockerfile).toMatch(/apt-get install .*chromium/);
  expect(dockerfile).toMatch(/npm run publish-files && npm run build/);
});

test('every port that the configuration listens to becomes the one that is open', () => {
  const port = /^EXPOSE (\d+)$/m.exec(dockerfile)?.[1];
  const [, pattern = '', replacement = ''] =
    /sed -i -E 's\/(.*?)\/(.*?)\/' deploy\/nginx\.conf/.exec(dockerfile) ?? [];
  const config =
    hostFiles['nginx.conf']?.({ classes: [], redirects: [], base: '/', files: [] }) ?? '';
  const listening = config.split('\n').filter((line) => line.trim().startsWith('listen '));
  expect(listening.length).toBeGreaterThan(0);
  for (const line of listening) {
    // sed writes `\\1` for a group.
    const changed = line.replace(new RegExp(pattern), (_, v6 = '') =>
      replacement.replace(String.raw`\1`, String(v6)),
    );
    expect(changed).toMatch(new RegExp(`:?${port} default_server;$`));
  }
});

test('the command that is documented sets address and contact', () => {
  for (const file of ['Dockerfile', 'docs/publishing.md']) {
    const documented = command.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
    expect(documented).toMatch(/SITE_URL=\S+ .*CONTACT=\S+/);
  }
});
