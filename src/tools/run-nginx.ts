import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nginxRoot } from '../outputs/headers/hosts/nginx.ts';

export interface NginxSite {
  /** The program. */
  nginx: string;
  /** The folder of the built site. */
  folder: string;
  /** The generated configuration. */
  config: string;
  base: string;
  port: number;
}

/** A running server; `stop` ends it and removes what it wrote. */
export interface RunningNginx {
  process: ChildProcess;
  stop: () => Promise<void>;
}

/**
 * Runs nginx with a generated configuration as it stands, but for its port and the folder of the
 * site, until it is stopped.
 * @throws with nginx’s own words when it does not start
 */
export async function runNginx({
  nginx,
  folder,
  config,
  base,
  port,
}: NginxSite): Promise<RunningNginx> {
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(place, 'root');
  const site = join(root, base === '/' ? '' : base.slice(0, -1));
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(resolve(folder), site);
  const server = readFileSync(config, 'utf8')
    .replaceAll(nginxRoot, root)
    .replace(/^ *listen \[::\].*\n/m, '')
    .replace(/listen 80 default_server/, `listen 127.0.0.1:${port} default_server`);
  writeFileSync(join(place, 'site.conf'), server);
  writeFileSync(join(place, 'nginx.conf'), mainConfig(place));
  const child = spawn(nginx, ['-p', place, '-c', join(place, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  const stop = async () => {
    const ended = new Promise((resolved) => child.once('exit', resolved));
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
    rmSync(place, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (await answers(port)) return { process: child, stop };
    await pause(50);
  }
  await stop();
  throw new Error(`nginx does not start:\n${complaints}`);
}

function mainConfig(place: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = temporary.map((name) => `  ${name}_temp_path ${join(place, name)};`);
  return `daemon off;
worker_processes auto;
pid ${join(place, 'pid')};
${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}
http {
  access_log off;
  error_log stderr crit;
  sendfile on;
  tcp_nopush on;
${paths.join('\n')}
  include ${join(place, 'site.conf')};
}
`;
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );
}
