import type { Locale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';

/** What the files of a picture are made from. */
export interface PictureContext {
  library: Library;
  locale: Locale;
  /** Turns a path of the site into an address. */
  absolute: (path: string) => string;
}
