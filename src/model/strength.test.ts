import { expect, test } from 'vitest';
import { strengths } from '../schema/measure-facts.ts';
import { countByStrength, strengthLevel, strengthsAmong } from './strength.ts';

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

test('measures are counted by their strength, and what none has counts nothing', () => {
  const measures = (['explores', 'must', 'explores'] as const).map((strength) => ({
    facts: { strength },
  }));
  expect(countByStrength(measures)).toEqual({
    must: 1,
    applies: 0,
    commits: 0,
    encourages: 0,
    explores: 2,
  });
});
