import type { MeasureNumber } from './measure-number.ts';
import type { Revision } from '../schema/revisions.ts';

/** A version of the translation, and the day from which it stands (ISO 8601). */
export interface TranslationVersion {
  version: string;
  date: string;
}

/** The revisions that changed the page of a measure, in their order. */
export function revisionsOf(number: MeasureNumber, revisions: readonly Revision[]): Revision[] {
  return revisions.filter(({ measures }) => measures === 'all' || measures.includes(number));
}

/** Of the revisions of a page, newest first: the newest, and those of which a frozen copy was kept. */
export function recentRevisions(
  revisions: readonly Revision[],
  keptDates: ReadonlySet<string>,
): Revision[] {
  return revisions.filter(({ date }, index) => index === 0 || keptDates.has(date));
}

/** The translation’s version as it is now, from revisions that stand newest first. */
export function translationVersion(revisions: readonly Revision[]): TranslationVersion | null {
  const revision = revisions.find(({ translation }) => translation !== undefined);
  return revision?.translation ? { version: revision.translation, date: revision.date } : null;
}
