import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { folder, pages } from './support/site.ts';

const fragments = join(folder, 'pagefind/fragment');

/** The address that a file of the full text leads to. */
function addressIn(name: string): string {
  const text = gunzipSync(readFileSync(join(fragments, name))).toString();
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}

test('the full text holds every page that offers itself, and no other', () => {
  const offered = pages
    .filter(({ $ }) => $('[data-pagefind-body]').length > 0)
    .map(({ address }) => address);
  const indexed = readdirSync(fragments).map(addressIn);
  const whole = indexed.filter((address) => !address.includes('#'));
  expect(whole.toSorted()).toEqual(offered.toSorted());
  expect(offered.length).toBeGreaterThan(200);
});

test('what only the index is told is in no page', () => {
  const told = '[data-pagefind-filter], [data-pagefind-meta], [data-pagefind-sort]';
  expect(pages.filter(({ $ }) => $(told).length > 0).map(({ address }) => address)).toEqual([]);
  const measures = pages.filter(({ address }) => /^\/\w+\/measures\/\d+\/$/.test(address));
  expect(measures.filter(({ $ }) => $('[data-pagefind-ignore]').length > 0)).toEqual([]);
});
