import { sourceOf, type DerivedLocale } from '../../i18n/derived-locales.ts';
import { cardHtml } from '../share-cards/card-html.ts';
import { cardInEdition } from '../share-cards/card-path.ts';
import type { ShareCard } from '../share-cards/share-card.ts';
import { convertDocument, loadDocument, type DocumentConversion } from './convert-document.ts';

/**
 * The cards of a derived edition, made from those of the site: where each stands, with the page that
 * draws it.
 */
export function deriveCards(
  cards: readonly ShareCard[],
  code: DerivedLocale,
  conversion: DocumentConversion,
): [path: string, html: string][] {
  return cards
    .filter(({ locale }) => locale === sourceOf(code))
    .flatMap((card) => {
      const path = cardInEdition(card.path, code);
      if (path === null) return [];
      const $ = loadDocument(cardHtml(card));
      convertDocument($, conversion);
      return [[path, $.html()]];
    });
}
