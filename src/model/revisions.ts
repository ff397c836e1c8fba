import type { Revision } from '../schema/revisions.ts';

/** The revisions that changed the page of a measure, in their order. */
export function revisionsOf(number: number, revisions: readonly Revision[]): Revision[] {
  return revisions.filter(({ measures }) => measures === 'all' || measures.includes(number));
}

/** Version and day of the translation as it is now, from revisions that stand newest first. */
export function translationVersion(
  revisions: readonly Revision[],
): { version: string; date: string } | null {
  const revision = revisions.find(({ translation }) => translation !== undefined);
  return revision?.translation ? { version: revision.translation, date: revision.date } : null;
}
