import { localeCodes, type Locale, type Localized } from '../../i18n/locales.ts';
import { translator, type Translate } from '../../i18n/translator.ts';

/** Words of the interface in every language, for pages that hold all of them. */
export function inEachLanguage(say: (t: Translate, locale: Locale) => string): Localized {
  const entries = localeCodes.map((locale) => [locale, say(translator(locale), locale)] as const);
  return Object.fromEntries(entries) as Localized;
}
