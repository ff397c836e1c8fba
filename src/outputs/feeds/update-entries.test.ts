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

test('an update names the measures that it touches, or says that it touches the whole plan', () => {
  expect(paragraphsOf({ measures: [3, 41] })[3]).toMatch(/Measure 3, Measure 41$/);
  expect(paragraphsOf({ measures: [] })[3]).not.toMatch(/\d/);
});
