import { dirname, join } from 'node:path/posix';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageAt, pages, readFile, type Page } from './support/site.ts';

const compress = promisify(brotliCompress);

async function weigh(text: string): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return (await compress(text, { params })).length;
}

/** What the first view of a kind of page may weigh, in bytes of brotli. The first match counts. */
const gates: readonly [kind: string, pattern: RegExp, bytes: number][] = [
  ['a measure', /^\/(?:zh|en)\/measures\/\d+\/$/, 13_000],
  ['a home page', /^\/(?:(?:zh|en)\/)?$/, 20_000],
  ['the whole plan', /^\/(?:zh|en)\/plan\/$/, 60_000],
  [
    'a list',
    /^\/(?:zh|en)\/(?:glossary|instruments|updates|measures|agencies|cite|data|embed\/\w+)\/$/,
    40_000,
  ],
  ['an embed', /^\/embed\//, 10_000],
  ['a concordance', /^\/(?:zh|en)\/instruments\/(?:guofa-2023-11|guobanfa-2024-9)\/$/, 40_000],
  ['any other page', /./, 14_000],
];

/** Made to be printed, whole. */
const isUnlimited = ({ address }: Page) => /^\/(?:zh|en)\/plan\/print\/$/.test(address);

const scriptLimit = 2_000;
const styleLimit = 4_600;

/** The scripts that a page runs at once, with all that they import at once. */
function scripts({ $, address }: Page): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const imports = readFile(file).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
    for (const [, path = ''] of imports) add(join(dirname(file), path));
  };
  for (const { attribs } of $('script[src], link[rel=modulepreload]').toArray()) {
    const path = attribs['src'] ?? attribs['href'] ?? '';
    add(new URL(path, `https://site.invalid${address}`).pathname.slice(1));
  }
  return [...found];
}

const fileWeights = new Map<string, Promise<number>>();

function weighFile(file: string): Promise<number> {
  const weight = fileWeights.get(file) ?? weigh(readFile(file));
  fileWeights.set(file, weight);
  return weight;
}

async function weighScripts(page: Page): Promise<number> {
  const weights = await Promise.all(scripts(page).map(weighFile));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

const kindOf = ({ address }: Page) => gates.find(([, pattern]) => pattern.test(address))?.[0];

describe('the first view', () => {
  test.each(gates)('%s weighs no more than it may', async (kind, _pattern, limit) => {
    const group = pages.filter((page) => kindOf(page) === kind && !isUnlimited(page));
    expect(group.length).toBeGreaterThan(0);
    const weights = await Promise.all(
      group.map(async (page) => ({
        address: page.address,
        bytes: (await weigh(page.html)) + (await weighScripts(page)),
      })),
    );
    const mean = weights.reduce((sum, { bytes }) => sum + bytes, 0) / weights.length;
    const heaviest = Math.max(...weights.map(({ bytes }) => bytes));
    console.warn(`${kind}: mean ${Math.round(mean)} B, heaviest ${heaviest} B of ${limit} B`);
    expect(weights.filter(({ bytes }) => bytes > limit)).toEqual([]);
  });

  test('the script of a measure is small, and nothing waits for it', async () => {
    const page = pageAt('/en/measures/8/');
    expect(await weighScripts(page)).toBeLessThanOrEqual(scriptLimit);
    expect(page.$('script[src]:not([type=module]):not([defer]):not([async])')).toHaveLength(0);
  });

  test('the stylesheet is small', async () => {
    const { $ } = pageAt('/en/measures/8/');
    const bytes = await weigh($('style').text());
    console.warn(`stylesheet: ${bytes} B of ${styleLimit} B`);
    expect(bytes).toBeLessThanOrEqual(styleLimit);
  });
});
