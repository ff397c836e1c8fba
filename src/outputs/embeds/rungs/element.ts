import type { Element } from 'hast';
import { h } from 'hastscript';
import type { EmbedKind, EmbedLanguage, EmbedTarget } from '../../../model/embeds.ts';
import { paths } from '../../../model/paths.ts';
import type { EmbedContext } from '../embed-context.ts';
import { embedScriptIntegrity } from '../embed-script.ts';
import { htmlText } from '../nodes.ts';
import { quoteOf } from './quote.ts';

/** The custom element of each kind, and the attribute that says which one is shown. */
const elements: Record<EmbedKind, { name: string; attribute: string | null }> = {
  measure: { name: 'cq-measure', attribute: 'number' },
  topic: { name: 'cq-topic', attribute: 'slug' },
  agency: { name: 'cq-agency', attribute: 'slug' },
  plan: { name: 'cq-plan', attribute: null },
};

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
  const { name, attribute } = elements[target.kind];
  const element = h(
    name,
    { ...(attribute && { [attribute]: target.key }), show: language },
    quoteOf(target, language, context),
  );
  return htmlText([element, { type: 'text', value: ' ' }, scriptOf(context)]);
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
