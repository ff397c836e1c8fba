import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  largestOverBudget,
  overBudget,
  tellWeight,
  weighAgainstBudgets,
  weighSite,
} from './weigh-site.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'weigh-site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Text that hardly packs: about as many bytes as it has characters × ¾. */
const noise = (characters: number) =>
  randomBytes(characters).toString('base64').slice(0, characters);

function put(file: string, content: string) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

test('a build tells of pages that are over their budget with what they load, heaviest first', async () => {
  put('_astro/menu.js', noise(12_000));
  put(
    'en/measures/1/index.html',
    `<p>${noise(8_000)}</p><script type="module" src="/_astro/menu.js"></script>`,
  );
  put('en/measures/2/index.html', `<p>${noise(8_000)}</p>`);
  put('embed/en/measures/2/index.html', `<p>${noise(40_000)}</p>`);
  const heavy = await largestOverBudget(folder, '/');
  expect(heavy.map(({ address }) => address)).toEqual(['/embed/en/measures/2/', '/en/measures/1/']);
  const all = overBudget(await weighAgainstBudgets(folder, '/'));
  expect(all).toEqual(overBudget(await weighSite(folder, '/')));
  expect(heavy.map(tellWeight)[1]).toMatch(
    /^\/en\/measures\/1\/: 1[45]\d{3} B, a measure may weigh 13000 B$/,
  );
});

test('a page within its budget is not told, large as it may lie on the disk', async () => {
  put('en/measures/1/index.html', '<p>The same again.</p>'.repeat(10_000));
  expect(await largestOverBudget(folder, '/')).toEqual([]);
  expect(overBudget(await weighAgainstBudgets(folder, '/'))).toEqual([]);
  expect(await weighSite(folder, '/')).toMatchObject([{ address: '/en/measures/1/', requests: 1 }]);
});

test('a page that only seems to be over when it is weighed quickly is not told', async () => {
  const weigh = (text: string, quality: number) =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  const words = Array.from({ length: 300 }, (_, at) =>
    createHash('md5').update(`${at}`).digest('hex'),
  );
  let text = '';
  for (let at = 0; weigh(text, 5) <= 13_100; at += 1) {
    const next = Array.from({ length: 50 }, (_, of) => words[(at * 7919 + of * of * 31) % 300]);
    text += `<p>${next.join(' ')}</p>`;
  }
  expect(weigh(text, 11)).toBeLessThan(12_900);
  put('en/measures/1/index.html', text);
  put('en/measures/2/index.html', text);
  expect(await largestOverBudget(folder, '/')).toEqual([]);
  expect(await weighAgainstBudgets(folder, '/')).toEqual(await weighSite(folder, '/'));
});
