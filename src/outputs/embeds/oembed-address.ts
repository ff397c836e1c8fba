import { isLocale } from '../../i18n/locales.ts';
import type { EmbedLanguage, EmbedTarget } from '../../model/embeds.ts';
import { paths } from '../../model/paths.ts';

/**
 * What is pasted into a system that knows oEmbed: the page in that language, which names the answer
 * for it first. No page is in two languages alone: there it is the answer itself, for systems that
 * take one.
 */
export function oembedAddress(language: EmbedLanguage, target: EmbedTarget): string {
  return isLocale(language) ? paths.embedded(language, target) : paths.oembed(language, target);
}
