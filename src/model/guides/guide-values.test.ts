import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { dateIn, guideValues, valueNamesIn, withGuideValues } from './guide-values.ts';

test('names and numbers are those of the plan, Chinese marked as such', () => {
  const values = guideValues(library, 'de');
  expect(values.measures).toBe(String(library.measures.length));
  expect(values.document).toBe(`[${library.identity.document_number.zh}](zh)`);
  expect(values.title).toBe(`[${library.title?.zh}](zh)`);
  expect(values.issued).toBe(dateIn('de', library.identity.issued));
});

test('up to when was looked: for all, and for the latest', () => {
  const [first] = library.measures;
  if (!first?.facts.today) throw new Error('The content has no example.');
  const found = (month: string) => ({
    ...first,
    facts: { ...first.facts, today: { ...first.facts.today, as_found: month } },
  });
  const values = (months: string[]) =>
    guideValues(
      {
        ...library,
        identity: { ...library.identity, updates_as_found: '2026-08' },
        measures: months.map(found) as typeof library.measures,
      },
      'ko',
    );
  expect(values(['2026-11', '2026-09']).foundFrom).toBe('2026년 8월');
  expect(values(['2026-11', '2026-09']).foundTo).toBe('2026년 11월');
  expect(values(['2026-03']).foundTo).toBe('2026년 8월');
});

describe('a date', () => {
  test.each([
    ['ja', '2026-04-01', '2026年4月1日'],
    ['ko', '2026-04-01', '2026년 4월 1일'],
    ['de', '2026-04-01', '1. April 2026'],
    ['de', '2026-04', 'April 2026'],
    ['ja', '2026', '2026年'],
  ])('in %s: %s is %s', (code, date, words) => {
    expect(dateIn(code, date)).toBe(words);
  });
});

test('values are filled in by their names, and an unknown name stays', () => {
  expect(withGuideValues('{{a}}, {{b}}, {{a}}', { a: '1' })).toBe('1, {{b}}, 1');
  expect(valueNamesIn('{{a}}, {{b}}')).toEqual(['a', 'b']);
});
