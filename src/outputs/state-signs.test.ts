import { expect, test } from 'vitest';
import { states } from '../model/effects.ts';
import { stateSigns } from './state-signs.ts';

test('every state but “as published” has a sign of its own', () => {
  const signs = states
    .filter((state) => state !== 'as-published')
    .map((state) => stateSigns[state]);
  expect(signs.every((sign) => sign !== '')).toBe(true);
  expect(new Set(signs).size).toBe(signs.length);
  expect(stateSigns['as-published']).toBe('');
});
