import { officialLocale, type Locale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { byKey, type SearchFile } from './search-file.ts';

/** Names of glossary terms and of laws and documents, with the numbers of documents in Chinese. */
export function moreFile({ terms, instruments }: Library, locale: Locale): SearchFile {
  return {
    term: byKey(
      terms,
      ({ slug }) => slug,
      (term) => [term[locale]],
    ),
    instrument: byKey(
      instruments,
      ({ slug }) => slug,
      ({ title, number }) => [
        title[locale],
        ...(number && locale === officialLocale ? [number] : []),
      ],
    ),
  };
}
