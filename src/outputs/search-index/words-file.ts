import type { Locale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { byKey, type SearchFile } from './search-file.ts';

/** What people call measures, bodies and topics when they search. */
export function wordsFile({ measures, agencies, topics }: Library, locale: Locale): SearchFile {
  return {
    measure: byKey(
      measures,
      ({ number }) => number,
      ({ facts }) => facts.aliases[locale],
    ),
    agency: byKey(
      agencies,
      ({ slug }) => slug,
      ({ aliases }) => aliases[locale],
    ),
    topic: byKey(
      topics,
      ({ slug }) => slug,
      ({ aliases }) => aliases[locale],
    ),
  };
}
