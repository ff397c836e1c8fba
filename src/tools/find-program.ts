import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the first of these commands that this machine has; null when it has none. */
export function findCommand(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of name.includes('/') ? [''] : folders) {
      const file = folder ? join(folder, name) : name;
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not there: look on.
      }
    }
  }
  return null;
}

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

/** A program of this machine, else Debian’s package of it where that may be installed; null where neither is. */
export function findProgram(names: readonly string[], debianPackage: string): string | null {
  return findCommand(names) ?? (installPackage(debianPackage) ? findCommand(names) : null);
}

/** An nginx: its path, or null when none is to be had. */
export function findNginx(): string | null {
  return findProgram(
    ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
    'nginx',
  );
}
