import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lendPackages } from './new-site.ts';

let folder = '';
const own = () => join(folder, 'own');
const lent = () => join(folder, 'lent');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-site-'));
  for (const name of ['.bin', '.vite', 'astro', '@astrojs/mdx']) {
    mkdirSync(join(own(), name), { recursive: true });
    writeFileSync(join(own(), name, 'index.js'), name);
  }
  lendPackages(own(), lent());
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a new site finds every package and command, and no cache', () => {
  expect(readdirSync(lent()).toSorted()).toEqual(['.bin', '@astrojs', 'astro']);
  expect(readFileSync(join(lent(), '@astrojs/mdx/index.js'), 'utf8')).toBe('@astrojs/mdx');
});

test('emptying its folder of packages, as npm ci does, leaves those of the program', () => {
  for (const name of readdirSync(lent())) rmSync(join(lent(), name), { recursive: true });
  expect(readFileSync(join(own(), 'astro/index.js'), 'utf8')).toBe('astro');
  expect(readFileSync(join(own(), '.bin/index.js'), 'utf8')).toBe('.bin');
});
