import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { formatDate } from '../../model/format-date.ts';
import { updateEntries } from './update-entries.ts';

const [first] = library.updates;
const paragraphsOf = (changes: object) =>
  updateEntries(
    {
      ...library,
      updates: library.updates.slice(0, 1).map((update) => ({ ...update, ...changes })),
    },
    { locale: 'en', absolute: context.absolute },
  )[0]?.paragraphs ?? [];

test('an update says what it is, who says so where, and as of which day it was found', () => {
  const [summary, , source] = paragraphsOf({ as_found: '2026-10-09' });
  expect(summary).toBe(first?.summary.en);
  expect(source).toContain(first?.source.issuer.en);
  expect(source).toContain(first?.source.title.en);
  expect(source).toContain(formatDate('en', '2026-10-09'));
});

test('the source has its own day, which may be another than that of the update', () => {
  const source = first && { ...first.source, date: '2026-03-02' };
  const [, happened, said] = paragraphsOf({ date: '2026-03-04', date_precision: 'day', source });
  expect(happened).toContain(formatDate('en', '2026-03-04'));
  expect(said).toContain(formatDate('en', '2026-03-02'));
  expect(said).not.toContain(formatDate('en', '2026-03-04'));
});

test('an update says what it does to each measure, or that it touches the whole plan', () => {
  const touches = [
    { measure: 3, effect: 'adds', says: { zh: '一', en: 'A pilot stands beside it.' } },
    { measure: 41, effect: 'context', says: { zh: '二', en: 'Worth a look.' } },
  ];
  const [third, fourth] = paragraphsOf({ touches }).slice(3);
  expect(third).toMatch(/Measure 3.*Adds: A pilot stands beside it\.$/);
  expect(fourth).toMatch(/Measure 41.*Context: Worth a look\.$/);
  expect(paragraphsOf({ touches: [] })[3]).toMatch(/the plan as a whole/);
});
