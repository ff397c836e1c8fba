import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('normalise', () => {
  it.each([
    ['ＱＦＬＰ　试点', 'qflp 试点'],
    ['Visa', 'visa'],
    ['résumé', 'resume'],
    ['foreigners’ allowances', 'foreigners allowances'],
    ["the company's land", 'the company land'],
    ['R & D, R and D, R&D', 'r&d, r&d, r&d'],
    ['research and development', 'research and development'],
  ])('makes %j into %j', (text, normalised) => {
    expect(normalise(text)).toBe(normalised);
  });
});
