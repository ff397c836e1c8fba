import { expect, it } from 'vitest';
import { fileOf } from './write-at-once.ts';

it.each([
  ['/', 'page', '/', 'index.html'],
  ['/en/measures/8/', 'page', '/', 'en/measures/8/index.html'],
  ['/plan40/en/measures/8/', 'page', '/plan40/', 'en/measures/8/index.html'],
  ['/plan40/en/', 'page', '/plan40', 'en/index.html'],
  ['/404/', 'page', '/', '404.html'],
  ['/en/measures/8/@2026-08-01/', 'page', '/', 'en/measures/8/@2026-08-01/index.html'],
  ['/robots.txt', 'endpoint', '/', 'robots.txt'],
  ['/cite/en/measures/1.bib/', 'endpoint', '/', 'cite/en/measures/1.bib'],
  ['/embed/404.html/', 'endpoint', '/', 'embed/404.html'],
] as const)('%s, a(n) %s under %s, is the file %s', (path, type, base, file) => {
  expect(fileOf(path, type, base)).toBe(file);
});
