import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { weighText } from '../../src/tools/page-weight/weigh-page.ts';
import { overBudget, weighAgainstBudgets } from '../../src/tools/page-weight/weigh-site.ts';
import { budgets } from '../../src/tools/page-weight/budgets.ts';
import { basePath } from '../../src/publication.ts';
import { folder, pageAt } from './support/site.ts';

const scriptLimit = 2_000;
const styleLimit = 4_600;
const wordLimit = 120_000;

const weighed = await weighAgainstBudgets(folder, basePath(process.env));

/** The files that a script needs before it runs, itself among them. */
function neededBy(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const code = readFileSync(join(folder, '_astro', file), 'utf8');
  for (const [, other = ''] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
    neededBy(other, known);
  }
  return known;
}

test('what makes a file for Word comes when it is asked for, and is small', async () => {
  const scripts = readdirSync(join(folder, '_astro')).filter((file) => file.endsWith('.js'));
  const heavy = scripts.filter((file) => /^download-word\b/.test(file));
  expect(heavy).toHaveLength(1);
  const [asked = ''] = heavy;
  const atOnce = scripts.filter((file) => file !== asked && neededBy(file).has(asked));
  expect(atOnce).toEqual([]);
  const texts = [...neededBy(asked)].map((file) =>
    readFileSync(join(folder, '_astro', file), 'utf8'),
  );
  expect(texts.some((text) => text.includes('wordprocessingml'))).toBe(true);
  const weights = await Promise.all(texts.map((text) => weighText(text)));
  const bytes = weights.reduce((sum, weight) => sum + weight, 0);
  console.warn(`for Word: ${bytes} B of ${wordLimit} B`);
  expect(bytes).toBeLessThanOrEqual(wordLimit);
});

describe('the first view', () => {
  test.each(budgets)('$kind weighs no more than it may', ({ kind, gate }) => {
    const group = weighed.filter(({ budget }) => budget.kind === kind);
    expect(group.length).toBeGreaterThan(0);
    const heaviest = Math.max(...group.map(({ bytes }) => bytes));
    console.warn(`${kind}: at most ${heaviest} B of ${gate} B`);
    expect(overBudget(group).map(({ address, bytes }) => ({ address, bytes }))).toEqual([]);
  });

  test('the script of a measure is small, and nothing waits for it', () => {
    const measures = weighed.filter(({ budget }) => budget.kind === 'a measure');
    expect(measures.filter(({ script }) => script > scriptLimit)).toEqual([]);
    expect(measures.filter(({ blocking }) => blocking > 0)).toEqual([]);
  });

  test('the stylesheet is small', async () => {
    const { $ } = pageAt('/en/measures/8/');
    const bytes = await weighText($('style').text());
    console.warn(`stylesheet: ${bytes} B of ${styleLimit} B`);
    expect(bytes).toBeLessThanOrEqual(styleLimit);
  });
});
