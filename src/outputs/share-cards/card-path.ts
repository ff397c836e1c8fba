import { sourceOf, type DerivedLocale } from '../../i18n/derived-locales.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { pathInEdition } from '../../model/derived-paths.ts';
import { pageNames } from '../../model/paths.ts';

/** Kinds of pages whose every entry has a card of its own. */
const kindsWithCards = ['measures', 'agencies', 'topics', 'industries'] as const;
export type KindWithCards = (typeof kindsWithCards)[number];

/** Pages with a card: those that exist once in each language, and the one that makes briefs. */
export const pagesWithCards = [...pageNames, 'brief'] as const;
export type PageWithCard = (typeof pagesWithCards)[number];

/** Addresses of share cards, from the root of the site. */
export const cardPaths = {
  front: () => '/share/front.png',
  page: (locale: Locale, name: PageWithCard) => `/share/${locale}/${name || 'home'}.png`,
  entry: (locale: Locale, kind: KindWithCards, key: string | number) =>
    `/share/${locale}/${kind}/${key}.png`,
};

/**
 * The card of a page: `/en/measures/8/` has `/share/en/measures/8.png`. A page without a card of
 * its own has that of the list it belongs to, else that of the home page.
 */
export function cardOfPage(path: string): string {
  const [, locale = '', name = '', key = ''] = path.split('/');
  if (!isLocale(locale)) return cardPaths.front();
  const kind = kindsWithCards.find((candidate) => candidate === name);
  if (key && kind) return cardPaths.entry(locale, kind, key);
  const page = pagesWithCards.find((candidate) => candidate === name);
  return cardPaths.page(locale, page ?? '');
}

/**
 * Where a card in the language that a derived edition is made from stands in that edition; null where
 * the edition has no such page, and for any other path.
 */
export function cardInEdition(card: string, edition: DerivedLocale): string | null {
  const page = card.replace(/^\/share/, '').replace(/(?:\/home)?\.png$/, '/');
  if (pathInEdition(page, edition) === null) return null;
  return card.replace(`/share/${sourceOf(edition)}/`, `/share/${edition}/`);
}
