import type { Element } from 'hast';
import { h } from 'hastscript';
import type { EmbedLanguage, EmbedTarget } from '../../../model/embeds.ts';
import { paths } from '../../../model/paths.ts';
import { composeElement } from '../compose.ts';
import type { EmbedContext } from '../embed-context.ts';
import { embedScriptIntegrity } from '../embed-script.ts';
import { htmlText } from '../nodes.ts';
import { embedQuote } from './quote.ts';

/**
 * A custom element around the quote, and the script that puts a frame in its place. The script may
 * stand on a page once, for all elements.
 * @throws when there is no such thing to embed
 */
export function embedElement(
  target: EmbedTarget,
  language: EmbedLanguage,
  context: EmbedContext,
): string {
  const quote = embedQuote(target, language, context);
  const element = composeElement({ target, language, theme: 'auto', quote });
  return `${element} ${htmlText(scriptOf(context))}`;
}

/** The tag of the script, held to the text that was published. */
export function scriptOf({ absolute }: Pick<EmbedContext, 'absolute'>): Element {
  return h('script', {
    src: absolute(paths.embedScript()),
    integrity: embedScriptIntegrity,
    crossOrigin: 'anonymous',
    defer: true,
  });
}
