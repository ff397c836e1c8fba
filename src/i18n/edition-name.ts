import { localesOfEdition, type Edition } from '../model/editions.ts';
import { dictionaries } from './dictionaries.ts';
import { locales, type Locale } from './locales.ts';
import { translator } from './translator.ts';

/**
 * What a language calls an edition: “Chinese”, “Chinese and English”, as its dictionary has it under
 * `languages`; else by the names that the languages have for themselves.
 */
export function editionName(edition: Edition, locale: Locale): string {
  const t = translator(locale);
  if (Object.hasOwn(dictionaries[locale].languages, edition)) {
    return t(`languages.${edition}` as 'languages.zh');
  }
  const [first, second] = localesOfEdition[edition];
  return second
    ? editionName(first, locale) + t('sign.dot') + editionName(second, locale)
    : locales[first].name;
}
