import { findCommand } from './find-command.ts';
import { installPackage } from './install-package.ts';

const names = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * An nginx: an installed one, else Debian’s package where it may be installed.
 * @returns the path of the program, or null when none is to be had
 */
export function findNginx(): string | null {
  return findCommand(names) ?? (installPackage('nginx') ? findCommand(names) : null);
}
