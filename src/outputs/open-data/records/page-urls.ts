import { localize, type Locale, type Localized } from '../../../i18n/locales.ts';

/** The addresses of a page in each language. */
export function pageUrls(
  absolute: (path: string) => string,
  pathIn: (locale: Locale) => string,
): Localized {
  return localize((locale) => absolute(pathIn(locale)));
}
