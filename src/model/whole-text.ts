import { locales, officialLocale, type Locale } from '../i18n/locales.ts';
import type { LibraryMeasure } from './library.ts';

/** A measure as one text: the official words, or the translation of its sentences and its bracket. */
export function wholeText(
  measure: Pick<LibraryMeasure, 'sentences' | 'responsibility' | 'officialText'>,
  locale: Locale,
): string {
  const { sentences, responsibility, officialText } = measure;
  if (locale === officialLocale) return officialText;
  return [...sentences, ...(responsibility ? [responsibility] : [])]
    .map((text) => text[locale])
    .join(locales[locale].gap);
}
