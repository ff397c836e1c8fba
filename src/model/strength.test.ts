import { expect, test } from 'vitest';
import { strengths } from '../schema/measure-facts.ts';
import { strengthLevel, strengthsAmong } from './strength.ts';

test('strengths run from 5 (must) to 1 (explores)', () => {
  expect(strengths.map((strength) => [strength, strengthLevel(strength)])).toEqual([
    ['must', 5],
    ['applies', 4],
    ['commits', 3],
    ['encourages', 2],
    ['explores', 1],
  ]);
});

test('the strengths among measures are told once each, strongest first', () => {
  const measures = (['explores', 'must', 'explores'] as const).map((strength) => ({
    facts: { strength },
  }));
  expect(strengthsAmong(measures)).toEqual(['must', 'explores']);
});
