import {
  localize,
  translationLocales,
  type Localized,
  type TranslationLocale,
} from '../../src/i18n/locales.ts';

/** The same thing in two languages in; in every language of the site out, as in English where it is not given. */
export function inLanguages<T>({ zh, en }: { zh: T; en: T }): Localized<T> {
  return { ...localize(() => en), zh, en };
}

/** The same for what translations alone have. */
export function inTranslations<T>(one: T): Record<TranslationLocale, T> {
  return Object.fromEntries(translationLocales.map((code) => [code, one])) as Record<
    TranslationLocale,
    T
  >;
}
