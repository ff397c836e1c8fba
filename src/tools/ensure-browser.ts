import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findCommand, installPackage } from './find-program.ts';

const installed = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium for the tests: one named in `CHROMIUM`, else one that is installed, else Debian’s
 * package where it may be installed (it brings the libraries that a bare machine lacks), else one
 * that Playwright downloads.
 * @returns the path of the program
 * @throws with a sentence that says what to install, when none is to be had
 */
export function ensureBrowser(): string {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM is “${named}”, and there is no such file.`);
  }
  return findInstalled() ?? installDebian() ?? download() ?? fail();
}

function findInstalled(): string | null {
  const candidates = [findCommand(installed), chromium.executablePath()];
  return candidates.find((file) => file !== null && starts(file)) ?? null;
}

/** Whether it runs at all here: a downloaded one may lack libraries of the system. */
function starts(file: string): boolean {
  return existsSync(file) && spawnSync(file, ['--version'], { timeout: 60_000 }).status === 0;
}

function download(): string | null {
  console.log('No Chromium found. Playwright downloads one …');
  const run = spawnSync(
    process.execPath,
    ['node_modules/playwright/cli.js', 'install', 'chromium'],
    {
      stdio: 'inherit',
      timeout: 5 * 60 * 1000,
    },
  );
  return run.status === 0 ? findInstalled() : null;
}

function installDebian(): string | null {
  return installPackage('chromium') ? findInstalled() : null;
}

function fail(): never {
  throw new Error(
    'The end-to-end tests need Chromium or Chrome. Install one (for example “sudo apt-get install chromium”), or set CHROMIUM to its path.',
  );
}
