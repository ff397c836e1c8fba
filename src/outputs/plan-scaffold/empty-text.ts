import { localeCodes, type Localized, officialLocale } from '../../i18n/locales.ts';

/** A text still to be written in every language; in the official one it may be known already. */
export function emptyText(official = ''): Localized {
  return Object.fromEntries(
    localeCodes.map((locale) => [locale, locale === officialLocale ? official : '']),
  ) as Localized;
}

/** No search words yet, in any language. */
export function noAliases(): Localized<string[]> {
  return Object.fromEntries(localeCodes.map((locale) => [locale, [] as string[]])) as Localized<
    string[]
  >;
}
