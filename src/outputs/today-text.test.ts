import { expect, test } from 'vitest';
import type { MeasureFacts } from '../schema/measure-facts.ts';
import { todayText } from './today-text.ts';

const today = { zh: '照旧。', en: 'It stands.', as_found: '2031-05' };
const measure = (facts: object) => ({
  facts: facts as MeasureFacts,
  state: 'read-with' as const,
});

test('state, line and day stand in one text, with the gaps of its language', () => {
  expect(todayText(measure({ today }), 'zh')).toMatch(/^[^\s。]+。照旧。[^\s]*2031年5月[^\s]*$/);
  expect(todayText(measure({ today }), 'en')).toMatch(/^[A-Z][^.]+\. It stands\. [^.]*May 2031\.$/);
});

test('where nobody has written a line there is no text', () => {
  expect(todayText(measure({}), 'zh')).toBeNull();
});
