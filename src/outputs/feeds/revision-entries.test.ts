import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import type { Revision } from '../../schema/revisions.ts';
import { revisionEntries } from './revision-entries.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';

const revision: Revision = {
  date: '2026-11-20',
  what: inLanguages({ zh: '改了两条的解读。', en: 'The explainers of two measures changed.' }),
  measures: [8, 23],
};
const entryOf = (changes: Partial<Revision> = {}) =>
  revisionEntries(
    { ...library, revisions: [{ ...revision, ...changes }] },
    { locale: 'en', absolute: context.absolute },
  )[0];

describe('the entry of a revision', () => {
  test('says what changed and when, under its permanent address', () => {
    const url = 'https://example.org/plan40/en/about/#revision-2026-11-20';
    expect(entryOf()).toMatchObject({ id: url, url, title: revision.what.en, date: '2026-11-20' });
  });

  test('leads to every measure that it touches, after saying that the plan is as it was', () => {
    const [note, ...touched] = entryOf()?.paragraphs ?? [];
    expect(note).not.toContain('https:');
    expect(touched).toEqual([
      'https://example.org/plan40/en/measures/8/',
      'https://example.org/plan40/en/measures/23/',
    ]);
  });

  test('that touches all measures lists none', () => {
    expect(entryOf({ measures: 'all' })?.paragraphs).toHaveLength(1);
  });

  test('names the version of the translation that it made', () => {
    const paragraphs = entryOf({ translation: '7.8' })?.paragraphs ?? [];
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs[1]).toContain('7.8');
  });
});
