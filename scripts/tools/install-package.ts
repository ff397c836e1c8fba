import { spawnSync } from 'node:child_process';
import { findCommand } from './find-command.ts';

/** Installs a Debian package where that is allowed (apt-get, as root). @returns whether it did */
export function installPackage(name: string): boolean {
  if (process.getuid?.() !== 0 || !findCommand(['apt-get'])) return false;
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  console.log(`Installing ${name} with apt-get …`);
  return (
    (run('install', '-y', '-q', name) || run('update', '-q')) && run('install', '-y', '-q', name)
  );
}
