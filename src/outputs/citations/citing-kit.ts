import type { Locale } from '../../i18n/locales.ts';
import type { BrowserWords, WordOf } from '../browser-words.ts';
import type { Reference } from './reference.ts';

/** What browsers need to cite and quote, in the language of the page: loaded at first use. */
export interface CitingKit {
  locale: Locale;
  /** The plan; a measure and a sentence are put in where the reader is. */
  plan: Reference;
  /** What the quote menu says. */
  words: BrowserWords<WordOf<'quoteMenu'>>;
}
