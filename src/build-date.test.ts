import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildDate } from './build-date.ts';

const home = process.cwd();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-date-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

function commitAt(date: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      env: { ...process.env, GIT_COMMITTER_DATE: date },
      stdio: 'ignore',
    });
  git('init');
  git('commit', '--allow-empty', '--no-gpg-sign', '--message', 'Begin');
}

const dayOf = (epoch?: string) => buildDate({ SOURCE_DATE_EPOCH: epoch }).toISOString();

test.for<[epoch: string, day: string]>([
  ['0', '1970-01-01T00:00:00.000Z'],
  ['1713916799', '2024-04-23T00:00:00.000Z'],
  ['1713916800', '2024-04-24T00:00:00.000Z'],
])('SOURCE_DATE_EPOCH %s is the day %s, at midnight UTC', ([epoch, day]) => {
  expect(dayOf(epoch)).toBe(day);
});

test.for(['yesterday', '1.5', '-1', '2024-04-24'])('SOURCE_DATE_EPOCH “%s” is refused', (value) => {
  expect(() => dayOf(value)).toThrow(
    `SOURCE_DATE_EPOCH is “${value}”. Write whole seconds since 1970.`,
  );
});

test('SOURCE_DATE_EPOCH goes before the last commit', () => {
  commitAt('2024-05-06T07:08:09Z');
  expect(dayOf('0')).toBe('1970-01-01T00:00:00.000Z');
});

test.for([undefined, ''])('without it (“%s”), the day of the last commit counts', (epoch) => {
  commitAt('2024-05-06T23:30:00Z');
  writeFileSync('CHANGELOG.md', '## 2025-01-02\n');
  expect(dayOf(epoch)).toBe('2024-05-06T00:00:00.000Z');
});

test('without a commit, the newest date in the changelog counts', () => {
  writeFileSync('CHANGELOG.md', '## 2024-06-01\n\n## 2025-01-02\n\n## 2024-12-31\n');
  expect(dayOf()).toBe('2025-01-02T00:00:00.000Z');
});

test.for([
  { what: 'no changelog', changelog: undefined },
  { what: 'a changelog without dates', changelog: '# Changelog\n' },
])('with $what either, the build says what to do', ({ changelog }) => {
  if (changelog !== undefined) writeFileSync('CHANGELOG.md', changelog);
  expect(() => dayOf()).toThrow(
    'The build has no date. Set SOURCE_DATE_EPOCH to seconds since 1970, or build from a git clone.',
  );
});
