import type { Element } from 'hast';
import { h } from 'hastscript';
import { embedLanguages, type EmbedLanguage, type EmbedTarget } from '../../../model/embeds.ts';
import type { Library } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import { embedBody } from '../content/body.ts';
import { titleOf } from '../content/titles.ts';
import { composeFrame } from '../compose.ts';
import type { EmbedContext } from '../embed-context.ts';
import { frameHeight, frameWidth } from '../frame-height.ts';
import { htmlText } from '../nodes.ts';

/** What the frame may do: tell its height, and open links beside the page. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** A frame, with no script on the page around it. @throws when there is no such thing to embed */
export function embedFrame(
  target: EmbedTarget,
  language: EmbedLanguage,
  context: EmbedContext,
): string {
  const height = heightIn(target, language, context);
  return composeFrame(htmlText(frameOf(target, language, context)), { height, theme: 'auto' });
}

/** The same as a node, without a style: it works where pages may hold none. */
export function frameOf(
  target: EmbedTarget,
  language: EmbedLanguage,
  context: EmbedContext,
): Element {
  return h('iframe', {
    src: context.absolute(paths.embed(language, target)),
    title: frameTitle(context.library, target, language),
    width: '100%',
    height: heightIn(target, language, context),
    frameBorder: '0',
    loading: 'lazy',
    sandbox,
    referrerPolicy: 'strict-origin-when-cross-origin',
  });
}

const heights = new WeakMap<EmbedContext, Map<string, number>>();

/** The height that a frame of the given width needs, in pixels; reckoned once for each context. */
export function heightIn(
  target: EmbedTarget,
  language: EmbedLanguage,
  context: EmbedContext,
): number {
  const known = heights.get(context) ?? new Map<string, number>();
  heights.set(context, known);
  const address = paths.embed(language, target);
  const height = known.get(address) ?? frameHeight(embedBody(target, language, context));
  known.set(address, height);
  return height;
}

export { frameWidth };

/** What is shown and by whom, in each language. */
export function frameTitle(library: Library, target: EmbedTarget, language: EmbedLanguage): string {
  return embedLanguages[language]
    .map((locale) => `${titleOf(library, target, locale)} · ${library.site.name[locale]}`)
    .join(' / ');
}
