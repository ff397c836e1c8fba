import type { ElementContent } from 'hast';
import type { Locale } from '../../i18n/locales.ts';

/** A text with its language. */
export interface BookText {
  text: string;
  locale: Locale;
}

/** A heading that the contents of a book lead to. */
export interface BookHeading {
  /** 1 for what stands by itself or for a part, 2 for a section, 3 for a measure. */
  level: 1 | 2 | 3;
  id: string;
  /** In each language of the book. */
  texts: readonly BookText[];
}

/** A file of a book. */
export interface Chapter {
  /** Its name, such as `measure-8.xhtml`. */
  file: string;
  headings: readonly [BookHeading, ...BookHeading[]];
  content: readonly ElementContent[];
}
