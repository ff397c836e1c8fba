import site from '../../content/languages.json' with { type: 'json' };
import { rows, type LocaleRow } from './locale-rows.ts';

export { scripts, type Script, type Signs } from './locale-rows.ts';

export type Locale = keyof typeof rows;

/** The row of each language. */
export const locales: Readonly<Record<Locale, LocaleRow>> = rows;

/** The same thing in every language. */
export type Localized<T = string> = Record<Locale, T>;

/** Languages that the program knows and the site does not have yet: a draft begins in that of the law. */
export const notYet: readonly string[] = site.notYet;

export const localeCodes = (Object.keys(rows) as readonly Locale[]).filter(
  (code) => !notYet.includes(code),
);

/** The language of the official text, and of the law. */
export const officialLocale = 'zh' as const satisfies Locale;

/** A language that the official text is translated into. */
export type TranslationLocale = Exclude<Locale, typeof officialLocale>;

export const translationLocales = localeCodes.filter(isTranslationLocale);

/**
 * For those who read no language of the site (`x-default`), and for what is written in one language
 * besides that of the law. Where the site has no translation yet, that of the law stands in its place.
 */
export const defaultLocale = (notYet.includes('en')
  ? officialLocale
  : 'en') as 'en' satisfies TranslationLocale;

/** Whether the site has any translation: else it shows the official text alone. */
export const hasTranslations = translationLocales.length > 0;

/** Makes the same thing in every language. */
export function localize<T>(make: (locale: Locale) => T): Localized<T> {
  return Object.fromEntries(localeCodes.map((code) => [code, make(code)])) as Localized<T>;
}

/** Every language but the given one. */
export function otherLocales(locale: Locale): Locale[] {
  return localeCodes.filter((code) => code !== locale);
}

/** The language in which a page names things besides its own: the official one, or from there the default one. */
export function counterpartOf(locale: Locale): Locale {
  return isTranslationLocale(locale) ? officialLocale : defaultLocale;
}

/** The translation that a page shows beside the official text: its own, else the default one. */
export function translationBeside(locale: Locale): TranslationLocale {
  return isTranslationLocale(locale) ? locale : defaultLocale;
}

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && localeCodes.some((code) => code === value);
}

export function isTranslationLocale(locale: Locale): locale is TranslationLocale {
  return locale !== officialLocale;
}
