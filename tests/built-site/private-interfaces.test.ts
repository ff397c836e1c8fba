import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { files, folder, languages, tags } from './support/site.ts';

/** Interfaces that no package promises: docs/upgrading.md names each, and why it is relied on. */
const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file));
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('no script loads others ahead of their use (Vite’s helper is replaced)', () => {
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => read(file).includes('modulepreload'))).toEqual([]);
});

test('no script waits for a file that only holds Vite’s helper', () => {
  expect(scripts.filter((file) => file.includes('preload-helper'))).toEqual([]);
});

test.for(['measures/1', 'plan', 'cite'])('/%s/ has one script for all pages and quotes', (page) => {
  for (const language of languages) {
    const html = read(`${language}/${page}/index.html`);
    const sources = [...html.matchAll(/_astro\/Document\.astro[^"]+\.js/g)].map(([file]) => file);
    expect(sources).toHaveLength(1);
    const script = read(sources.join());
    expect(script).toContain('data-search-box');
    expect(script).toContain('data-official');
    expect(script).not.toMatch(/import\s*\{/);
  }
});

test('what several scripts are made of comes in one file', () => {
  expect(scripts.filter((file) => /^_astro\/shared\./.test(file))).toHaveLength(1);
});

test('the index of the full text is that of Pagefind 1.6, and has every language', () => {
  const entry = JSON.parse(read('pagefind/pagefind-entry.json')) as {
    version: string;
    languages: Record<string, { hash: string }>;
  };
  expect(entry.version).toMatch(/^1\.6\./);
  expect(Object.keys(entry.languages).toSorted()).toEqual(
    languages.map((language) => tags[language].toLowerCase()).toSorted(),
  );
  for (const { hash } of Object.values(entry.languages)) {
    expect(files).toContain(`pagefind/pagefind.${hash}.pf_meta`);
  }
});

test('the worker of Pagefind takes the questions that we ask it', () => {
  const worker = read('pagefind/pagefind-worker.js');
  for (const word of ['init', 'search', 'getData', 'method', 'args'])
    expect(worker).toContain(word);
});
