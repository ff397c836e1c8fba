/** The languages of the site. A new one begins with a row here; missing words are then reported. */
export const locales = {
  zh: {
    tag: 'zh-Hans',
    name: '中文',
    openGraph: 'zh_CN',
    gap: '',
    quotes: { open: '“', close: '”' },
  },
  en: {
    tag: 'en',
    name: 'English',
    openGraph: 'en_GB',
    gap: ' ',
    quotes: { open: '“', close: '”' },
  },
} as const satisfies Record<string, LocaleInfo>;

interface LocaleInfo {
  /** BCP 47 tag, as in `<html lang>`. */
  tag: string;
  /** Its own name for itself. */
  name: string;
  /** As in `og:locale`. */
  openGraph: string;
  /** What stands between two sentences, or a label and its words. */
  gap: string;
  /** What stands around words that are quoted. */
  quotes: { open: string; close: string };
}

export type Locale = keyof typeof locales;

/** The same thing in every language. */
export type Localized<T = string> = Record<Locale, T>;

export const localeCodes = Object.keys(locales) as readonly Locale[];

/** The language of the official text, and of the law. */
export const officialLocale = 'zh' satisfies Locale;

/** A language that the official text is translated into. */
export type TranslationLocale = Exclude<Locale, typeof officialLocale>;

export const translationLocales = localeCodes.filter(isTranslationLocale);

/**
 * For those who read no language of the site (`x-default`), and for what is written in one language
 * besides that of the law.
 */
export const defaultLocale = 'en' satisfies TranslationLocale;

/** Makes the same thing in every language. */
export function localize<T>(make: (locale: Locale) => T): Localized<T> {
  return Object.fromEntries(localeCodes.map((code) => [code, make(code)])) as Localized<T>;
}

/** Every language but the given one. */
export function otherLocales(locale: Locale): Locale[] {
  return localeCodes.filter((code) => code !== locale);
}

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(locales, value);
}

export function isTranslationLocale(locale: Locale): locale is TranslationLocale {
  return locale !== officialLocale;
}
