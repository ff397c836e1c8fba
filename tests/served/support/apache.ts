import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { untilItAnswers, type RunningServer } from './running-server.ts';

/** Where packages of Apache keep its modules. */
const moduleFolders = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'];
const modules = [
  'mpm_event',
  'authz_core',
  'unixd',
  'mime',
  'dir',
  'setenvif',
  'headers',
  'rewrite',
  'filter',
  'deflate',
];

/** Runs Apache as it is installed, with the generated `.htaccess` files beside those of the site. */
export async function runApache(
  program: string,
  { folder, config, port }: { folder: string; config: string; port: number },
): Promise<RunningServer> {
  const place = mkdtempSync(join(tmpdir(), 'apache-'));
  // Apache gives up the rights of root before it reads.
  chmodSync(place, 0o755);
  const root = join(place, 'site');
  link(folder, root);
  rmSync(join(root, 'embed'));
  link(join(folder, 'embed'), join(root, 'embed'));
  cpSync(config, root, { recursive: true });
  const file = join(place, 'httpd.conf');
  writeFileSync(file, serverConfig(place, root, port));
  const child = spawn(program, ['-f', file, '-D', 'FOREGROUND'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return untilItAnswers(child, port, () => rmSync(place, { recursive: true, force: true }));
}

/** A folder of links to all that another holds. */
function link(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) symlinkSync(resolve(from, name), join(to, name));
}

function serverConfig(place: string, root: string, port: number): string {
  const from = moduleFolders.find((one) => existsSync(one)) ?? 'modules';
  const loaded = modules
    .map((name) => [name, join(from, `mod_${name}.so`)] as const)
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => `LoadModule ${name}_module ${path}`);
  return `${loaded.join('\n')}
ServerRoot ${place}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${join(place, 'pid')}
ErrorLog ${join(place, 'errors')}
User nobody
Group nogroup
TypesConfig /dev/null
DocumentRoot ${root}
<Directory ${root}>
  Options FollowSymLinks
  AllowOverride FileInfo
  Require all granted
</Directory>
`;
}
