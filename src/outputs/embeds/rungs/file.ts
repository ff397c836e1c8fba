import type { Root } from 'hast';
import { locales } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import { embedLanguages, type EmbedLanguage, type EmbedTarget } from '../../../model/embeds.ts';
import { paths } from '../../../model/paths.ts';
import { embedBody } from '../content/body.ts';
import { titleOf } from '../content/titles.ts';
import { embedDocument } from '../document.ts';
import type { EmbedContext } from '../embed-context.ts';
import { htmlText } from '../nodes.ts';

/**
 * One HTML file that holds all it needs, links included: what the frame shows, and what an editor
 * may put on a server of their own.
 * @throws when there is no such thing to embed
 */
export function embedFile(
  target: EmbedTarget,
  language: EmbedLanguage,
  context: EmbedContext,
): string {
  const [locale] = embedLanguages[language];
  const title = titleOf(context.library, target, locale);
  const document: Root = embedDocument({
    language: locales[locale].tag,
    title: `${title} · ${context.library.site.name[locale]}`,
    description: translator(locale)('embed.description', { title }),
    canonical: context.absolute(paths.embedded(locale, target)),
    body: embedBody(target, language, context),
    style: context.style,
    script: context.script,
  });
  return `${htmlText(document)}\n`;
}
