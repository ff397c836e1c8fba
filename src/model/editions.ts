import {
  defaultLocale,
  hasTranslations,
  localeCodes,
  officialLocale,
  translationLocales,
  type Locale,
  type TranslationLocale,
} from '../i18n/locales.ts';

/** What can be taken away is in one language, or in that of the law with a translation beside it. */
export type Edition = Locale | `${typeof officialLocale}-${TranslationLocale}`;

/** The languages of each edition, in order: first those in one language, then those in two. */
export const localesOfEdition = Object.fromEntries([
  ...localeCodes.map((locale) => [locale, [locale]]),
  ...translationLocales.map((locale) => [`${officialLocale}-${locale}`, [officialLocale, locale]]),
]) as Readonly<Record<Edition, readonly [Locale, ...Locale[]]>>;

export const editions = Object.keys(localesOfEdition) as readonly Edition[];

/** The edition that most readers want: in two languages, where there are two. */
export const defaultEdition: Edition = hasTranslations
  ? `${officialLocale}-${defaultLocale}`
  : officialLocale;
