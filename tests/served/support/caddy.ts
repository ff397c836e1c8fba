import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { untilItAnswers, type RunningServer } from './running-server.ts';

/** Runs Caddy with the generated Caddyfile as it stands, but for its interface of administration. */
export async function runCaddy(
  program: string,
  { folder, config, port }: { folder: string; config: string; port: number },
): Promise<RunningServer> {
  const place = mkdtempSync(join(tmpdir(), 'caddy-'));
  const file = join(place, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n}\n${readFileSync(config, 'utf8')}`);
  const child = spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      HOME: place,
      SITE_ADDRESS: `http://127.0.0.1:${port}`,
      SITE_ROOT: resolve(folder),
    },
  });
  return untilItAnswers(child, port, () => rmSync(place, { recursive: true, force: true }));
}
