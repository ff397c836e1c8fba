import { expect, test } from 'vitest';
import { reviewText } from './review-text.ts';

test('pages say who read, and that no person has signed what a program read', () => {
  const date = '2026-01-31';
  expect(reviewText({ date, by: 'program' }, 'en')).toMatch(
    /program .*31 January 2026|31 January 2026.* program/,
  );
  expect(reviewText({ date, by: 'program' }, 'en')).toContain('no person has signed it yet');
  expect(reviewText({ date, by: 'person' }, 'en')).toContain('by a second person');
  expect(reviewText({ date, by: null }, 'zh')).toBe('2026年1月31日对照中文复核。');
  expect(reviewText(null, 'en')).toMatch(/^Unreviewed/);
});
