import type { Locale, Localized } from '../../i18n/locales.ts';
import type { BrowserWords, WordOf } from '../browser-words.ts';
import type { Reference } from './reference.ts';

/** What browsers need to cite and quote, in the language of the page: loaded at first use. */
export interface CitingKit {
  locale: Locale;
  /** The plan; a measure and a sentence are put in where the reader is. */
  plan: Reference;
  /** Addresses of the pages of the measures in each language: a number and a slash follow. */
  measures: Localized;
  /** Where the sentences are: quotes come from there, as a translator may have changed the page. */
  sentences: string;
  /** What the quote menu says. */
  words: BrowserWords<WordOf<'quoteMenu'>>;
}
