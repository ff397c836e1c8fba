import { describe, expect, it } from 'vitest';
import { nextOption } from './combobox.ts';

describe('nextOption', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 6, -1],
    ['ArrowUp', -1, 6],
    ['ArrowUp', 0, -1],
    ['Home', 4, 0],
    ['End', 4, 6],
    ['x', 4, -1],
  ])('%s from %d of seven leads to %d', (key, chosen, next) => {
    expect(nextOption(key, chosen, 7)).toBe(next);
  });
});
