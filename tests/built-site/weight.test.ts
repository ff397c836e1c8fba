import { describe, expect, test } from 'vitest';
import { weighText } from '../../src/tools/page-weight/weigh-page.ts';
import { overBudget, weighSite } from '../../src/tools/page-weight/weigh-site.ts';
import { budgets } from '../../src/tools/page-weight/budgets.ts';
import { basePath } from '../../src/publication.ts';
import { folder, pageAt } from './support/site.ts';

const scriptLimit = 2_000;
const styleLimit = 4_600;

const weighed = await weighSite(folder, basePath(process.env));

describe('the first view', () => {
  test.each(budgets)('$kind weighs no more than it may', ({ kind, gate }) => {
    const group = weighed.filter(({ budget }) => budget.kind === kind);
    expect(group.length).toBeGreaterThan(0);
    const mean = group.reduce((sum, { bytes }) => sum + bytes, 0) / group.length;
    const heaviest = Math.max(...group.map(({ bytes }) => bytes));
    console.warn(`${kind}: mean ${Math.round(mean)} B, heaviest ${heaviest} B of ${gate} B`);
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
