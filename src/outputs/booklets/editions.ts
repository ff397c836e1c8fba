import {
  hasTranslations,
  isTranslationLocale,
  officialLocale,
  translationBeside,
  type Locale,
} from '../../i18n/locales.ts';
import { editions, localesOfEdition, type Edition } from '../../model/editions.ts';

/** Which of the two languages of a page to print an edition shows. */
export type EditionShows = 'official' | 'translation' | 'both';

/** The two languages of the page to print in a language, with what each is. */
export function bothLanguages(locale: Locale) {
  return [
    { code: officialLocale, role: 'official' },
    ...(hasTranslations ? [{ code: translationBeside(locale), role: 'translation' } as const] : []),
  ] as const;
}

/** The editions that the page to print in a language holds: either language that it shows, or both. */
export function editionsOnPage(locale: Locale): readonly Edition[] {
  const shown: readonly Locale[] = bothLanguages(locale).map(({ code }) => code);
  return editions.filter((edition) =>
    localesOfEdition[edition].every((other) => shown.includes(other)),
  );
}

/** The language of the page that an edition is printed from: the first that holds it. */
export function pageOfEdition(edition: Edition): Locale {
  const [first, second = first] = localesOfEdition[edition];
  return editionsOnPage(first).includes(edition) ? first : second;
}

export function shownIn(edition: Edition): EditionShows {
  const [first, second] = localesOfEdition[edition];
  if (second) return 'both';
  return isTranslationLocale(first) ? 'translation' : 'official';
}
