import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listedPages, origin } from './support/site.ts';
import { sourceMeasures } from './support/source.ts';

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const wholeSource = sha256(readFileSync('content/plan/source.zh.txt'));

/** In languages that the site itself does not have. */
const isGuide = (address: string) => address.startsWith('/guides/');

/** Of the page of a measure: its own text; of any other: the whole. */
function expectedHash(address: string): string {
  const number = Number(/^\/\w+\/measures\/(\d+)\/$/.exec(address)?.[1]);
  const measure = sourceMeasures.find((candidate) => candidate.number === number);
  if (isGuide(address)) return `SHA-256: ${wholeSource}`;
  const isChinese = !address.startsWith('/en/');
  if (measure) {
    const hash = sha256(measure.text);
    return isChinese ? `原文的SHA-256：${hash}` : `SHA-256 of the official text: ${hash}`;
  }
  return isChinese
    ? `原文文件的SHA-256：${wholeSource}`
    : `SHA-256 of the source file: ${wholeSource}`;
}

test.each([...listedPages])(
  '$address has its address, the day and the SHA-256 of the text for the margin of paper',
  ({ $, address }) => {
    const [first, second] = ($('html').attr('data-paper') ?? '').split('\n');
    expect(first).toBe(origin + address);
    const [, dot, hash] =
      /^\d{4}-\d{2}-\d{2}(\u2060·|\u00a0· )(.+ ?[0-9a-f]{64})$/.exec(second ?? '') ?? [];
    const isSpaced = address.startsWith('/en/') || isGuide(address);
    expect(dot).toBe(isSpaced ? '\u00a0· ' : '\u2060·');
    expect(hash).toBe(expectedHash(address));
  },
);
