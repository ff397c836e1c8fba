import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listedPages, origin } from './support/site.ts';
import { sourceMeasures } from './support/source.ts';

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const wholeSource = sha256(readFileSync('content/plan/source.zh.txt'));

/** Source of a measure’s page: its own text; of any other: the whole. */
function expectedHash(address: string): string {
  const number = Number(/^\/\w+\/measures\/(\d+)\/$/.exec(address)?.[1]);
  const measure = sourceMeasures.find((candidate) => candidate.number === number);
  return measure ? sha256(measure.text) : wholeSource;
}

test.each([...listedPages])(
  '$address has its address, the day and the SHA-256 of the text for the margin of paper',
  ({ $, address }) => {
    const [first, second] = ($('html').attr('data-paper') ?? '').split('\n');
    expect(first).toBe(origin + address);
    expect(second).toMatch(/^\d{4}-\d{2}-\d{2}.+SHA-256.+[0-9a-f]{64}$/);
    expect(second?.slice(-64)).toBe(expectedHash(address));
  },
);
