import { expect, test } from 'vitest';
import { strengths } from '../schema/measure-facts.ts';
import { strengthLevel } from './strength.ts';

test('strengths run from 5 (must) to 1 (explores)', () => {
  expect(strengths.map((strength) => [strength, strengthLevel(strength)])).toEqual([
    ['must', 5],
    ['applies', 4],
    ['commits', 3],
    ['encourages', 2],
    ['explores', 1],
  ]);
});
