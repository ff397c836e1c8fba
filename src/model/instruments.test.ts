import { expect, test } from 'vitest';
import { library } from '../../tests/support/library.ts';
import type { Library, LibraryMeasure } from './library.ts';
import { concordance, groupInstruments, instrumentYears, statusOf } from './instruments.ts';

const example = library.instruments[0];
const instrument = (slug: string, date: string | null, later_than_plan = false) => ({
  ...(example as Library['instruments'][number]),
  slug,
  date,
  later_than_plan,
});

test('every instrument stands in exactly one group', () => {
  const grouped = groupInstruments(library).flatMap(({ instruments }) => instruments);
  expect(grouped.map(({ slug }) => slug).sort()).toEqual(
    library.instruments.map(({ slug }) => slug).sort(),
  );
});

test('the national documents are the two that the plan carries out', () => {
  const [national] = groupInstruments(library);
  expect(national?.key).toBe('national');
  expect(national?.instruments.map(({ slug }) => slug)).toEqual([
    'guofa-2023-11',
    'guobanfa-2024-9',
  ]);
});

test('what was in place comes oldest first, what came later newest first', () => {
  const instruments = [
    instrument('c-2020', '2020'),
    instrument('later-january', '2025-01-31', true),
    instrument('b-2020-02', '2020-02'),
    instrument('later-june', '2025-06', true),
    instrument('undated', null),
  ];
  const groups = groupInstruments({ ...library, measures: [], instruments });
  expect(groups.map(({ key, instruments: own }) => [key, own.map(({ slug }) => slug)])).toEqual([
    ['national', []],
    ['basis', ['undated', 'c-2020', 'b-2020-02']],
    ['later', ['later-june', 'later-january']],
  ]);
});

test('the order does not depend on the order of the files', () => {
  const instruments = ['b', 'a', 'd', 'c'].map((slug) => instrument(slug, '2020-01-01'));
  const ordered = (list: typeof instruments) =>
    groupInstruments({ ...library, measures: [], instruments: list })[1]?.instruments.map(
      ({ slug }) => slug,
    );
  expect(ordered(instruments)).toEqual(['a', 'b', 'c', 'd']);
  expect(ordered([...instruments].reverse())).toEqual(['a', 'b', 'c', 'd']);
});

test('a provision is carried down by the measures that name it, of its own document', () => {
  const measure = (number: number, ...cited: [string, number][]) => ({
    number,
    facts: {
      title: { zh: '条', en: 'Measure' },
      national_provisions: cited.map(([slug, provision]) => ({ instrument: slug, provision })),
    },
  });
  const measures = [
    measure(1, ['ours', 3], ['ours', 9]),
    measure(2, ['another', 3]),
    measure(4, ['ours', 5]),
    measure(7, ['ours', 3]),
  ] as unknown as LibraryMeasure[];
  const provisions = [
    { number: 3, words_seen: true },
    { number: 9, words_seen: false },
  ] as Library['instruments'][number]['provisions'];
  const carried = concordance({ slug: 'ours', provisions }, measures);
  expect(carried.map((one) => one.measures.map(({ number }) => number))).toEqual([[1, 7], [1]]);
  expect(carried.map((one) => one.measures.map(({ seen }) => seen))).toEqual([
    [true, true],
    [false],
  ]);
});

test.each([
  ['a document whose status nobody has looked for', 'law', 'not-checked', 'not-checked'],
  ['a document of a kind that was not seen', null, 'not-checked', 'not-checked'],
  ['what is no document, and has none', 'other', 'not-checked', null],
  ['what is no document, and ended', 'other', 'expired', 'expired'],
] as const)('the status of %s', (_, kind, status, shown) => {
  expect(statusOf({ kind, status })).toBe(shown);
});

test('the years of a list lead to their first instruments', () => {
  const years = instrumentYears([
    instrument('undated', null),
    instrument('a', '2020'),
    instrument('b', '2020-02'),
    instrument('c', '2021-02-03'),
  ]);
  expect(years).toEqual([
    { id: 'a', label: '2020' },
    { id: 'c', label: '2021' },
  ]);
});
