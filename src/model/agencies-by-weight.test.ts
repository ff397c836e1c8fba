import { expect, test } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { agenciesByKind, byWeight, leadingBodies } from './agencies-by-weight.ts';
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

test('some of those who lead are shown, heaviest first, and the others are counted', () => {
  const agencies = [
    agency('supporter', [], [1, 2, 3]),
    agency('one', [1], []),
    agency('three', [1, 2, 3], []),
    agency('two', [1, 2], []),
  ];
  const { heaviest, others } = leadingBodies(agencies, 2);
  expect(heaviest.map(({ slug }) => slug)).toEqual(['three', 'two']);
  expect(others).toBe(1);
  expect(leadingBodies(agencies, 5).others).toBe(0);
});

test('bodies stand under their kind in the order of the kinds, and no kind is empty', () => {
  const groups = agenciesByKind(library);
  const order = library.site.agency_kinds.map(({ key }) => key);
  const keys = groups.map(({ kind }) => kind.key);
  expect(keys).toEqual(order.filter((key) => keys.includes(key)));
  expect(groups.flatMap(({ agencies }) => agencies)).toHaveLength(library.agencies.length);
  const [first] = keys;
  const without = library.agencies.filter(({ kind }) => kind.key !== first);
  const fewer = agenciesByKind({ site: library.site, agencies: without });
  expect(fewer.map(({ kind }) => kind.key)).toEqual(keys.slice(1));
});
