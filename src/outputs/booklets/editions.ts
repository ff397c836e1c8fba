import type { Locale } from '../../i18n/locales.ts';

/** The booklet in one language, or in all. */
export const bookletEditions = ['zh', 'en', 'zh-en'] as const;
export type BookletEdition = (typeof bookletEditions)[number];

/** The page that each edition is printed from, by its language. */
export const pageOfEdition: Readonly<Record<BookletEdition, Locale>> = {
  zh: 'zh',
  en: 'en',
  'zh-en': 'zh',
};
