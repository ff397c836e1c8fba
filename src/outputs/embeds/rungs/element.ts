import type { Element } from 'hast';
import { h } from 'hastscript';
import type { EmbedLanguage, EmbedTarget } from '../../../model/embeds.ts';
import { paths } from '../../../model/paths.ts';
import { composeElement } from '../compose.ts';
import type { EmbedContext } from '../embed-context.ts';
import { embedIntegrity } from '../embed-scripts.ts';
import { htmlText } from '../nodes.ts';
import { embedFrame } from './frame.ts';
import { embedBlockquote } from './quote.ts';
import { localeCodes } from '../../../i18n/locales.ts';

/**
 * A custom element around the quote, and the script that puts a frame in its place; a frame for what
 * has no element. The script may stand on a page once, for all of them.
 * @throws when there is no such thing to embed
 */
export function embedElement(
  target: EmbedTarget,
  language: EmbedLanguage,
  context: EmbedContext,
): string {
  const quote = embedBlockquote(target, language, context);
  const element = composeElement({ target, language, theme: 'auto', quote });
  return `${element ?? embedFrame(target, language, context)} ${htmlText(scriptOf(context))}`;
}

/** The tag of the script, held to the text that was published; it brings the names of its frames. */
export function scriptOf({
  absolute,
  library,
}: Pick<EmbedContext, 'absolute' | 'library'>): Element {
  return h('script', {
    src: absolute(paths.embedScript('v2')),
    integrity: embedIntegrity.v2,
    crossOrigin: 'anonymous',
    defer: true,
    // Pages in GBK would read it as GBK.
    charSet: 'utf-8',
    ...Object.fromEntries(
      localeCodes.map((locale) => [`data-${locale}`, library.site.plan_label[locale]]),
    ),
  });
}
