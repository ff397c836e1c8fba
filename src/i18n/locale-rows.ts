/** A script of the Unicode standard, as in `\p{Script=Han}`: what the rules of typography go by. */
export type Script = 'Han' | 'Latin';

export const scripts: readonly Script[] = ['Han', 'Latin'];

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
  /** How many signs fit into one line that is taken in at a glance, white space included. */
  glance: number;
  /** Whether headings need help to end their lines between words: where no spaces part these. */
  hasUnspacedWords: boolean;
  /** Punctuation, with the gaps that belong to it; in the translator `sign.dot` and so on. */
  signs: Signs;
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

/**
 * The languages that texts are written in, in the order of all lists. A new one begins with a row here;
 * missing words are then reported. Editions that a program makes from one of them: `derived-rows.ts`.
 */
export const rows = {
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
    glance: 70,
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
    glance: 200,
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
