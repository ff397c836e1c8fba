import { expect, test } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { byWeight } from './agencies-by-weight.ts';
import type { AgencyWithMeasures } from './library.ts';

const [example] = library.agencies;
const agency = (slug: string, lead: number[], support: number[]) =>
  ({ ...example, slug, lead, support }) as AgencyWithMeasures;

test('who leads more comes first, then who supports more, then by slug', () => {
  const agencies = [
    agency('b', [1], []),
    agency('a', [1], []),
    agency('supporter', [], [1, 2, 3]),
    agency('helper', [1], [2]),
    agency('leader', [1, 2], []),
  ];
  expect(byWeight(agencies).map(({ slug }) => slug)).toEqual([
    'leader',
    'helper',
    'a',
    'b',
    'supporter',
  ]);
});

test('the list given is left as it was', () => {
  const agencies = [agency('b', [], []), agency('a', [1], [])];
  byWeight(agencies);
  expect(agencies.map(({ slug }) => slug)).toEqual(['b', 'a']);
});

test('of the plan, the commission of commerce carries most', () => {
  expect(byWeight(library.agencies)[0]?.slug).toBe('commerce');
});
