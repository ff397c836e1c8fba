import type { Locale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { byKey, type SearchFile } from './search-file.ts';

/** What measures say: the answer, and the official text or its translation. */
export function textsFile({ measures }: Library, locale: Locale): SearchFile {
  return {
    measure: byKey(
      measures,
      ({ number }) => number,
      ({ facts, sentences }) => [
        facts.answer[locale],
        facts.for[locale],
        facts.offers[locale],
        sentences.map((sentence) => sentence[locale]).join(locale === 'zh' ? '' : ' '),
      ],
    ),
  };
}
