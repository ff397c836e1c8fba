import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { numberedPerPart, uneven } from '../src/model/read-plan/fixtures.ts';

const script = resolve('scripts/import-plan.ts');
const realPlan = resolve('tests/fixtures/whole-plan.zh.txt');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-plan-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function importPlan(...args: string[]) {
  return spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
}

function write(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('a plan', () => {
  test('is outlined and made a site in a folder named after its file', () => {
    const { status, stdout, stderr } = importPlan(write('yunze.txt', numberedPerPart));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('2 parts · 0 sections · 4 measures');
    expect(stdout).toContain('lead: 市行政审批局; support: 市大数据局、市司法局');
    expect(stdout).toContain('Everything was read.');
    const source = readFileSync(join(folder, 'site-yunze/content/plan/source.zh.txt'), 'utf8');
    expect(source).toBe(numberedPerPart);
    expect(readdirSync(folder).sort()).toEqual(['site-yunze', 'yunze.txt']);
  });

  test('is scaffolded where --out says, folders above it included', () => {
    mkdirSync(join(folder, 'empty'));
    const file = write('plan.txt', uneven);
    expect(importPlan(file, '--out', 'new/content').status).toBe(0);
    expect(importPlan(file, '--out', 'empty').status).toBe(0);
    expect(readdirSync(join(folder, 'empty'))).toEqual(readdirSync(join(folder, 'new/content')));
    expect(readdirSync(join(folder, 'new'))).toEqual(['content']);
  });

  test('with lines that were not read is told with line and reason, and exits 0', () => {
    const { status, stdout } = importPlan(write('plan.txt', uneven), '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toMatch(/line 6: text after the responsible bodies of measure 3．/);
  });

  test('writes nothing in a dry run', () => {
    const { status, stdout } = importPlan(write('plan.txt', uneven), '--dry-run', '--out', 'c');
    expect(status).toBe(0);
    expect(stdout).toContain('nothing was written');
    expect(readdirSync(folder)).toEqual(['plan.txt']);
  });

  test('is printed as JSON and nothing else, and written only with --out', () => {
    const { status, stdout } = importPlan(realPlan, '--json');
    const outline = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(outline)).toEqual(['parts', 'sections', 'measures', 'unread']);
    expect(outline.measures).toHaveLength(51);
    expect(outline.measures[28]).toEqual({
      number: 29,
      part: '持续加强外商投资保护',
      section: '规范涉外经贸政策法规制定',
      lead: ['市商务委', '市发展改革委', '市经济信息委', '各区县政府'],
      support: [],
    });
    expect(readdirSync(folder)).toEqual([]);
    const written = importPlan(realPlan, '--json', '--out', 'c');
    expect(written.stdout).toBe(stdout);
    expect(existsSync(join(folder, 'c/content/measures/51-measure/facts.yaml'))).toBe(true);
  });
});

describe('what is no plan', () => {
  const cases: [string, string | Buffer, RegExp][] = [
    ['an empty file', '', /empty/],
    ['an English essay', '1. Trade matters.\n2. So does law.\n', /not in Chinese/],
    ['a story', '从前有座山，山里有座庙。\n', /No numbered measures/],
    ['a file in GB18030', Buffer.from([0xd2, 0xbb, 0xa1, 0xa2]), /not UTF-8.*iconv -f GB18030/],
    ['a file in UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0x4e]), /not UTF-8.*iconv -f UTF-16/],
    ['a PDF', Buffer.from([0x25, 0x50, 0x44, 0x46, 0xff]), /is a PDF/],
  ];

  test.each(cases)('%s exits 1 with its reason and writes nothing', (_, content, reason) => {
    const { status, stdout, stderr } = importPlan(write('text.txt', content));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['text.txt']);
  });
});

describe('what cannot be done', () => {
  const cases: [string, string[], RegExp][] = [
    ['no file', [], /Name the file of a plan/],
    ['a missing file', ['missing.txt'], /There is no file missing\.txt/],
    ['a folder', ['.'], /is a folder/],
    ['two files', [realPlan, realPlan], /One plan is read at a time/],
    ['an unknown option', [realPlan, '--force'], /Unknown option '--force'\. See --help/],
    ['--out without a folder', [realPlan, '--out'], /--out.*See --help/],
  ];

  test.each(cases)('%s exits 1 with a sentence', (_, args, reason) => {
    const { status, stdout, stderr } = importPlan(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a folder that is not empty is refused and left as it is', () => {
    mkdirSync(join(folder, 'c'));
    write('c/mine.txt', 'mine');
    const { status, stdout, stderr } = importPlan(realPlan, '--out', 'c');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/not empty/);
    expect(readdirSync(folder)).toEqual(['c']);
    expect(readdirSync(join(folder, 'c'))).toEqual(['mine.txt']);
  });

  test('a file in the place of the folder is refused', () => {
    const { status, stderr } = importPlan(realPlan, '--out', write('c', 'mine'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/c is a file/);
  });
});

test('--help explains the options', () => {
  const { status, stdout } = importPlan('--help');
  expect(status).toBe(0);
  for (const option of ['--out', '--dry-run', '--json', 'FILE']) expect(stdout).toContain(option);
});
