import { expect, test } from 'vitest';
import { measureNumbered } from '../../tests/support/library.ts';
import type { Instrument } from '../schema/instrument.ts';
import { groupProvisions, isSeen } from './national-provisions.ts';

const document = (slug: string, seen: number[]) =>
  ({
    slug,
    provisions: [1, 2, 3].map((number) => ({ number, words_seen: seen.includes(number) })),
  }) as Instrument;
const documents = [document('plan', [2]), document('opinions', [1, 2, 3])];

test('a provision is seen where its words were, and one that there is not was not', () => {
  expect([1, 2, 9].map((number) => isSeen(document('plan', [2]), number))).toEqual([
    false,
    true,
    false,
  ]);
});

test('provisions are grouped by document in the order given, those seen apart from the others', () => {
  const groups = groupProvisions(
    [
      { instrument: 'plan', provision: 3 },
      { instrument: 'opinions', provision: 1 },
      { instrument: 'plan', provision: 2 },
      { instrument: 'plan', provision: 1 },
    ],
    documents,
  );
  expect(groups.map(({ instrument, seen, unseen }) => [instrument.slug, seen, unseen])).toEqual([
    ['plan', [2], [3, 1]],
    ['opinions', [1], []],
  ]);
});

test('a measure that carries nothing down has no groups', () => {
  expect(groupProvisions([], documents)).toEqual([]);
});

test('measure 20 implements provision 8 of the opinions and 11 of the action plan', () => {
  expect(measureNumbered(20).facts.national_provisions).toEqual([
    { instrument: 'guofa-2023-11', provision: 8 },
    { instrument: 'guobanfa-2024-9', provision: 11 },
  ]);
});
