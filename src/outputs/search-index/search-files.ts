import type { Locale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { moreFile } from './more-file.ts';
import { namesFile } from './names-file.ts';
import type { SearchFile, Tier } from './search-file.ts';
import { textsFile } from './texts-file.ts';
import { wordsFile } from './words-file.ts';

/** What makes the file of each tier in a language. */
export const fileOf = {
  names: namesFile,
  words: wordsFile,
  more: moreFile,
  texts: textsFile,
} as const satisfies Record<Tier, (library: Library, locale: Locale) => SearchFile>;
