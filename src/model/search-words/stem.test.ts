import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

describe('stem', () => {
  it.each([
    ['visas', 'visa'],
    ['policies', 'policy'],
    ['taxes', 'tax'],
    ['licences', 'license'],
    ['financing', 'finance'],
    ['inspections', 'inspectors'],
    ['procurement', 'procure'],
    ['planning', 'plan'],
    ['standardisation', 'standardize'],
    ['centres', 'center'],
    ['labour', 'labor'],
    ['programmes', 'program'],
    ['catalogue', 'catalogs'],
    ['cancelled', 'cancel'],
  ])('makes %s and %s one', (word, other) => {
    expect(stem(word)).toBe(stem(other));
  });

  it.each(['hq', 'fta', 'gas', 'r&d', '33'])('leaves %s alone', (word) => {
    expect(stem(word)).toBe(word);
  });

  it.each([
    ['process', 'procure'],
    ['status', 'state'],
    ['visa', 'vis'],
  ])('keeps %s and %s apart', (word, other) => {
    expect(stem(word)).not.toBe(stem(other));
  });
});
