import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash, filesToMake, recordFiles, staleFiles } from './committed-files.ts';

let folder: string;
const files = () => ({ folder, extension: '.png' as const, command: 'npm run draw' });
const hashes = new Map([
  ['zh/8.png', contentHash('八')],
  ['en/8.png', contentHash('eight')],
]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'committed-files-'));
  for (const path of hashes.keys()) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  recordFiles(files(), hashes);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('nothing is to be made while the content is the same', () => {
  expect(filesToMake(files(), hashes)).toEqual([]);
  expect(staleFiles(files(), hashes)).toEqual([]);
});

test('a file whose content has changed is named, with the command that mends it', () => {
  const changed = new Map(hashes).set('en/8.png', contentHash('EIGHT'));
  expect(filesToMake(files(), changed)).toEqual(['en/8.png']);
  expect(staleFiles(files(), changed)).toEqual([
    `${folder}/en/8.png shows older content, or an address of another site. Run “npm run draw”, and commit it.`,
  ]);
});

test('a file that is not there is named', () => {
  rmSync(join(folder, 'zh/8.png'));
  expect(staleFiles(files(), hashes)).toEqual([
    `${folder}/zh/8.png is missing. Run “npm run draw”, and commit it.`,
  ]);
});

test('a file that nothing stands behind is named, and goes when the rest is recorded', () => {
  const fewer = new Map([...hashes].slice(1));
  expect(staleFiles(files(), fewer)).toEqual([
    `${folder}/zh/8.png belongs to nothing any more. Run “npm run draw”, and commit that.`,
  ]);
  recordFiles(files(), fewer);
  expect(existsSync(join(folder, 'zh/8.png'))).toBe(false);
  expect(staleFiles(files(), fewer)).toEqual([]);
});

test('without a record everything is to be made', () => {
  rmSync(join(folder, 'content-hashes.txt'));
  expect(filesToMake(files(), hashes)).toEqual([...hashes.keys()]);
});
