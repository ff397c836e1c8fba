import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { permanentAddresses } from '../../src/tools/permalinks/permalinks.ts';
import { convertedPages } from './support/converted-pages.ts';
import { files, ids, pages } from './support/site.ts';

const published = readFileSync('permalinks.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));

const all = [...pages, ...convertedPages()];
const pageIds = new Map(all.map((page) => [page.address, new Set(ids(page))]));

test('every published address resolves', () => {
  const lost = published.filter((address) => {
    const [path = '', fragment] = address.split('#');
    const found = pageIds.has(path) || files.includes(path.slice(1));
    return !found || (fragment !== undefined && !pageIds.get(path)?.has(fragment));
  });
  expect(lost).toEqual([]);
});

test('every permanent address is listed', () => {
  const known = new Set(published);
  const html = new Map(all.map((page) => [page.file, page.html]));
  const present = permanentAddresses(files.map((path) => ({ path, html: html.get(path) })));
  const missing = present.filter((address) => !known.has(address));
  expect(missing, 'permalinks.txt lacks addresses. Run “npm run permalinks”.').toEqual([]);
});

test('the list is sorted and names nothing twice', () => {
  expect(published).toEqual([...new Set(published)].sort());
});
