import { describe, expect, test } from 'vitest';
import type { Effect, Update } from '../schema/update.ts';
import {
  byDecisiveness,
  mainEffect,
  stateOf,
  touchedMeasures,
  updatesTouching,
} from './effects.ts';
import { inLanguages } from '../../tests/support/in-languages.ts';

const says = (words: string) => inLanguages({ zh: words, en: words });
const update = (id: string, touches: Update['touches']) => ({ id, touches }) as Update;
const credit = update('credit', [
  { measure: 41, effect: 'adds', says: says('a credit beside it') },
  { measure: 10, effect: 'context', says: says('a credit for others') },
]);
const catalogue = update('catalogue', [
  { measure: 44, effect: 'replaces', says: says('a new catalogue') },
]);
const report = update('report', []);

describe('the state of a measure', () => {
  test.each<[Effect[], string]>([
    [[], 'as-published'],
    [['context', 'context'], 'as-published'],
    [['context', 'carries-out'], 'read-with'],
    [['adds'], 'read-with'],
    [['changes'], 'read-with'],
    [['adds', 'replaces'], 'basis-replaced'],
    [['replaces', 'ends'], 'ended'],
  ])('after %j is %s', (found, state) => {
    expect(stateOf(found)).toBe(state);
  });
});

test('a measure meets an update with what it does to this measure and no other', () => {
  expect(
    updatesTouching([credit, catalogue, report], 41).map((one) => [
      one.id,
      one.effect,
      one.says.en,
    ]),
  ).toEqual([['credit', 'adds', 'a credit beside it']]);
});

test('an update names the measures that it touches, and none for the whole plan', () => {
  expect(touchedMeasures(credit)).toEqual([41, 10]);
  expect(touchedMeasures(report)).toEqual([]);
});

test('of the effects of an update the most decisive one is told', () => {
  expect(mainEffect(credit)).toBe('adds');
  expect(mainEffect(report)).toBeUndefined();
  const moved = update('moved', [
    { measure: 3, effect: 'adds', says: says('another rule beside it') },
    { measure: 5, effect: 'changes', says: says('another place to go to') },
  ]);
  expect(mainEffect(moved)).toBe('changes');
});

test('what does something stands apart from what is only worth knowing, each in its order', () => {
  const list: { id: number; effect: Effect }[] = [
    { id: 1, effect: 'context' },
    { id: 2, effect: 'adds' },
    { id: 3, effect: 'replaces' },
  ];
  const { decisive, context } = byDecisiveness(list);
  expect([decisive.map(({ id }) => id), context.map(({ id }) => id)]).toEqual([[2, 3], [1]]);
});
