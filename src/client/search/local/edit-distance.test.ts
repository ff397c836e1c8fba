import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['visa', 'visa', 0],
    ['vsia', 'visa', 1],
    ['visas', 'visa', 1],
    ['vis', 'visa', 1],
    ['vista', 'visa', 1],
    ['witholding', 'withholding', 1],
    ['pernament', 'permanent', 2],
    ['tax', 'data', 3],
  ])('from %s to %s is %d, or more than two', (from, to, distance) => {
    expect(editDistance(from, to, 2)).toBe(Math.min(distance, 3));
  });
});
