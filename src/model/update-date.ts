import type { Locale } from '../i18n/locales.ts';
import type { Update } from '../schema/update.ts';
import type { Library, LibraryMeasure } from './library.ts';
import { formatDate } from './format-date.ts';

/** The date of an update for readers: without the day where only the month is known. */
export function formatUpdateDate(
  locale: Locale,
  { date, date_precision }: Pick<Update, 'date' | 'date_precision'>,
): string {
  return formatDate(locale, date_precision === 'month' ? date.slice(0, 7) : date);
}

/** The latest day as of which an update was found; undefined where there is none. */
export function lastFound(updates: readonly Pick<Update, 'as_found'>[]): string | undefined {
  return updates
    .map(({ as_found }) => as_found)
    .sort()
    .at(-1);
}

/**
 * Up to when later developments were looked for that touch a measure: what its own line says, which may
 * be later than what holds for all; without a line, the latter.
 */
export function foundForMeasure(
  { facts }: { facts: Pick<LibraryMeasure['facts'], 'today'> },
  { updates_as_found }: Pick<Library['identity'], 'updates_as_found'>,
): string {
  return facts.today?.as_found ?? updates_as_found;
}
