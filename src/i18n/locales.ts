/** A script of the Unicode standard, as in `\p{Script=Han}`: what the rules of typography go by. */
export type Script = 'Han' | 'Latin';

/** Everything that depends on a language and is no text of the interface. */
export interface LocaleRow {
  /** BCP 47 tag, as in `<html lang>`; also the order in which its names are sorted. */
  tag: string;
  /** ISO 639-2 code (terminological), as Akoma Ntoso names languages. */
  iso639: string;
  /** BCP 47 tag of the place whose forms of dates it follows. */
  dates: string;
  /** As in `og:locale`. */
  openGraph: string;
  /** Its own name for itself. */
  name: string;
  /** What English calls it, for messages to those who write content. */
  englishName: string;
  /** What it is written in. */
  script: Script;
  /** What stands between two sentences, or a label and its words. */
  gap: string;
  /** What stands around words that are quoted. */
  quotes: { open: string; close: string };
  /** Whether headings need help to end their lines between words: where no spaces part these. */
  hasUnspacedWords: boolean;
  /** Punctuation, with the gaps that belong to it; in the translator `sign.dot` and so on. */
  signs: Signs;
  /** The code of the language that it is converted from; then it has no texts of its own. */
  derivedFrom?: string;
}

export interface Signs {
  /** Between facts of different kinds. */
  dot: string;
  colon: string;
  /** Between short things of a list. */
  comma: string;
  /** Between names of a list that may hold commas. */
  semicolon: string;
  /** Within a sentence. */
  pause: string;
  stop: string;
  open: string;
  close: string;
}

const rows = {
  zh: {
    tag: 'zh-Hans',
    iso639: 'zho',
    dates: 'zh-CN',
    openGraph: 'zh_CN',
    name: '中文',
    englishName: 'Chinese',
    script: 'Han',
    gap: '',
    quotes: { open: '“', close: '”' },
    hasUnspacedWords: true,
    signs: {
      dot: '\u2060·',
      colon: '：',
      comma: '、',
      semicolon: '、',
      pause: '，',
      stop: '。',
      open: '（',
      close: '）',
    },
  },
  en: {
    tag: 'en',
    iso639: 'eng',
    dates: 'en-GB',
    openGraph: 'en_GB',
    name: 'English',
    englishName: 'English',
    script: 'Latin',
    gap: ' ',
    quotes: { open: '“', close: '”' },
    hasUnspacedWords: false,
    signs: {
      dot: '\u00a0· ',
      colon: ': ',
      comma: ', ',
      semicolon: '; ',
      pause: ', ',
      stop: '.',
      open: ' (',
      close: ')',
    },
  },
} as const satisfies Record<string, LocaleRow>;

export type Locale = keyof typeof rows;

/** The languages of the site. A new one begins with a row here; missing words are then reported. */
export const locales: Readonly<Record<Locale, LocaleRow>> = rows;

/** The same thing in every language. */
export type Localized<T = string> = Record<Locale, T>;

export const localeCodes = Object.keys(rows) as readonly Locale[];

/** The language of the official text, and of the law. */
export const officialLocale = 'zh' as const satisfies Locale;

/** A language that the official text is translated into. */
export type TranslationLocale = Exclude<Locale, typeof officialLocale>;

export const translationLocales = localeCodes.filter(isTranslationLocale);

/**
 * For those who read no language of the site (`x-default`), and for what is written in one language
 * besides that of the law.
 */
export const defaultLocale = 'en' as const satisfies TranslationLocale;

/** The languages that have texts of their own, and therefore embeds, booklets and open data. */
export const writtenLocales = localeCodes.filter((code) => !locales[code].derivedFrom);

/** Makes the same thing in every language. */
export function localize<T>(make: (locale: Locale) => T): Localized<T> {
  return Object.fromEntries(localeCodes.map((code) => [code, make(code)])) as Localized<T>;
}

/** Every language but the given one. */
export function otherLocales(locale: Locale): Locale[] {
  return localeCodes.filter((code) => code !== locale);
}

/** The translation that a page shows beside the official text: its own, else the default one. */
export function translationBeside(locale: Locale): TranslationLocale {
  return isTranslationLocale(locale) ? locale : defaultLocale;
}

/** The language that is taken to be meant by words in a script: the official one before others. */
export function localeOfScript(script: Script): Locale | undefined {
  return [officialLocale, defaultLocale, ...localeCodes].find(
    (code) => locales[code].script === script,
  );
}

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(rows, value);
}

export function isTranslationLocale(locale: Locale): locale is TranslationLocale {
  return locale !== officialLocale;
}
