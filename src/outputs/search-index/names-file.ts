import type { Locale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { byKey, type SearchFile } from './search-file.ts';

/** Titles first, then what else an entry is called on the site: the question of a measure, short names. */
export function namesFile({ measures, agencies, topics }: Library, locale: Locale): SearchFile {
  return {
    measure: byKey(
      measures,
      ({ number }) => number,
      ({ facts }) => [facts.title[locale], facts.question[locale]],
    ),
    agency: byKey(
      agencies,
      ({ slug }) => slug,
      ({ name, short_name }) => [name[locale], short_name[locale]],
    ),
    topic: byKey(
      topics,
      ({ slug }) => slug,
      ({ name }) => [name[locale]],
    ),
  };
}
