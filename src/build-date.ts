import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * The one clock of a build, so that two builds of one commit are the same: `SOURCE_DATE_EPOCH`
 * (seconds, reproducible-builds.org), else the day of the last commit, else the newest date in
 * CHANGELOG.md.
 * @returns a date at midnight UTC
 * @throws when none of the three is to be had
 */
export function buildDate(environment: Readonly<Record<string, string | undefined>>): Date {
  const day = dayOfEpoch(environment['SOURCE_DATE_EPOCH']) ?? dayOfCommit() ?? dayOfChangelog();
  if (day) return new Date(day);
  throw new Error(
    'The build has no date. Set SOURCE_DATE_EPOCH to seconds since 1970, or build from a git clone.',
  );
}

function dayOfEpoch(seconds: string | undefined): string | null {
  if (seconds === undefined || seconds === '') return null;
  if (!/^\d+$/.test(seconds)) {
    throw new Error(`SOURCE_DATE_EPOCH is “${seconds}”. Write whole seconds since 1970.`);
  }
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function dayOfCommit(): string | null {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return dayOfEpoch(seconds.trim());
  } catch {
    return null;
  }
}

function dayOfChangelog(): string | null {
  if (!existsSync('CHANGELOG.md')) return null;
  const dates = readFileSync('CHANGELOG.md', 'utf8').match(/\b\d{4}-\d{2}-\d{2}\b/g);
  return dates?.sort().at(-1) ?? null;
}
