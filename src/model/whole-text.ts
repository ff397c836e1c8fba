import { locales, officialLocale, type Locale, type Localized } from '../i18n/locales.ts';
import type { Library, LibraryMeasure } from './library.ts';

/** The bracket that closes a measure; null where it names no bodies, or amid its sentences only. */
export function closingBracket<T extends Localized>(responsibility: T | null): T | null {
  return responsibility?.[officialLocale] ? responsibility : null;
}

/** What the notice before the plan says, its title first, in the order of the text; none without a notice. */
export function textsOfNotice({ notice }: Pick<Library, 'notice'>): Localized[] {
  if (!notice) return [];
  return [
    notice.title,
    notice.documentNumber,
    notice.addressees,
    ...notice.sentences,
    notice.signatory,
    notice.date,
    notice.releaseNote,
  ].filter((text) => text !== null);
}

/** A measure as one text: the official words, or the translation of its sentences and its bracket. */
export function wholeText(
  measure: Pick<LibraryMeasure, 'sentences' | 'responsibility' | 'officialText'>,
  locale: Locale,
): string {
  const { sentences, responsibility, officialText } = measure;
  if (locale === officialLocale) return officialText;
  const bracket = closingBracket(responsibility);
  return [...sentences, ...(bracket ? [bracket] : [])]
    .map((text) => text[locale])
    .join(locales[locale].gap);
}
