import { expect, test } from 'vitest';
import { strengths } from '../../../schema/measure-facts.ts';
import { inks } from './inks.ts';
import { strengthLooks, strengthTile } from './strength-look.ts';

test('the seal’s red is for a duty alone', () => {
  const place = { x: 0, y: 0, width: 20, height: 20 };
  const red = strengths.filter((strength) =>
    JSON.stringify(strengthTile(strength, place)).includes(inks.seal),
  );
  expect(red).toEqual(['duty']);
});

test('no two strengths look the same without colour', () => {
  const looks = strengths.map((strength) => {
    const { tile, frame } = strengthLooks[strength];
    const { fill, stroke, ...border } = tile;
    return JSON.stringify({ isFilled: fill === stroke, isFramed: frame !== undefined, border });
  });
  expect(new Set(looks).size).toBe(strengths.length);
});
