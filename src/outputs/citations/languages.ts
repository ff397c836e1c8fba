import { defaultLocale, officialLocale, type Locale } from '../../i18n/locales.ts';

/** What Chinese styles (GB/T 7714, the Legal Citation Manual) cite in: the language of the law. */
export const chinese: Locale = officialLocale;

/** What the other styles cite in: that of readers from elsewhere. */
export const english: Locale = defaultLocale;
