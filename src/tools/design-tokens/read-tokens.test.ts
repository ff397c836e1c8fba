import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, rgbOf } from './contrast.ts';
import { readTokens } from './read-tokens.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const { colours, sizes } = readTokens(css);
const colour = (name: string) => {
  const found = colours.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no colour ${name}`);
  return found;
};

test('tokens are read with both schemes, in the order of the file', () => {
  expect(colours[0]).toEqual({ name: 'paper', light: '#faf8f4', dark: '#16171a' });
  expect(sizes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['text-small', 'spacing-md', 'container-text', 'breakpoint-md']),
  );
});

test('a colour without a dark value is named', () => {
  const broken =
    '\n@theme static {\n  --color-ink: #000000;\n}\n@media screen and (prefers-color-scheme: dark) {\n}';
  expect(() => readTokens(broken)).toThrow('--color-ink has no dark value');
});

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  test.for([
    ...['ink', 'soft', 'link', 'seal'].flatMap((text) =>
      ['paper', 'sheet', 'tint'].map((ground) => [text, ground] as const),
    ),
    ['on-seal', 'seal'],
    ['paper', 'ink'],
    ['ink', 'hit'],
  ] as const)('%s on %s can be read: 7:1', ([text, ground]) => {
    const ratio = contrast(rgbOf(colour(text)[scheme]), rgbOf(colour(ground)[scheme]));
    expect(ratio).toBeGreaterThanOrEqual(7);
  });

  test('edges of controls stand out: 3:1', () => {
    const ratio = contrast(rgbOf(colour('edge')[scheme]), rgbOf(colour('paper')[scheme]));
    expect(ratio).toBeGreaterThanOrEqual(3);
  });
});

test('contrast is that of WCAG', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast(rgbOf('#777'), rgbOf('#ffffff'))).toBeCloseTo(4.48, 2);
});
