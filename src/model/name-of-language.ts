import { locales, type Locale } from '../i18n/locales.ts';

const names = new Map<Locale, Intl.DisplayNames>();

/** What a language calls another, by its ISO 639 code: in English “Japanese” for `ja`. */
export function nameOfLanguage(code: string, locale: Locale): string {
  const known =
    names.get(locale) ?? new Intl.DisplayNames(locales[locale].tag, { type: 'language' });
  names.set(locale, known);
  return known.of(code) ?? code;
}
