import { localize, type Locale, type Localized } from '../../i18n/locales.ts';
import { translator, type Translate } from '../../i18n/translator.ts';

/** Words of the interface in every language, for pages that hold more than one. */
export function inEachLanguage(say: (t: Translate, locale: Locale) => string): Localized {
  return localize((locale) => say(translator(locale), locale));
}
