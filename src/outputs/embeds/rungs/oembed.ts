import { embedLanguages, type EmbedLanguage, type EmbedTarget } from '../../../model/embeds.ts';
import { paths } from '../../../model/paths.ts';
import { cardOfPage } from '../../share-cards/card-path.ts';
import { cardSize } from '../../share-cards/share-card.ts';
import { titleOf } from '../content/titles.ts';
import type { EmbedContext } from '../embed-context.ts';
import { frameWidth } from '../frame-height.ts';
import { htmlText } from '../nodes.ts';
import { frameOf, heightIn } from './frame.ts';
import { embedBlockquote } from './quote.ts';

/** How long a copy may be kept, in seconds: a day. */
const cacheAge = 86_400;

/**
 * An answer of oEmbed 1.0 (https://oembed.com), type rich: the quote, then the frame. A file cannot
 * heed `maxwidth`; the frame is as wide as it is let.
 * @throws when there is no such thing to embed
 */
export function oembed(target: EmbedTarget, language: EmbedLanguage, context: EmbedContext) {
  const { library, absolute } = context;
  const shown = embedLanguages[language];
  const [locale] = shown;
  const siteName = library.site.name[locale];
  return {
    type: 'rich',
    version: '1.0',
    title: shown.map((code) => titleOf(library, target, code)).join(' · '),
    author_name: siteName,
    author_url: absolute(paths.page(locale, '')),
    provider_name: siteName,
    provider_url: absolute(paths.page(locale, '')),
    cache_age: cacheAge,
    html: embedBlockquote(target, language, context) + htmlText(frameOf(target, language, context)),
    width: frameWidth,
    height: heightIn(target, language, context),
    thumbnail_url: absolute(cardOfPage(paths.embedded(locale, target))),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  };
}

/** The same as the text of a file. */
export function oembedJson(
  target: EmbedTarget,
  language: EmbedLanguage,
  context: EmbedContext,
): string {
  return `${JSON.stringify(oembed(target, language, context), null, 2)}\n`;
}
