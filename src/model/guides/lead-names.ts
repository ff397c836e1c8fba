import { locales, officialLocale, type Locale } from '../../i18n/locales.ts';
import type { ResponsibleBody } from '../library.ts';

/**
 * The lead bodies of a measure, in the order of the text: in the language of the law by its words,
 * else by the names that the site has for them. Words that leave the list open stand right behind
 * the body before them, as they do there; an ellipsis stands for them in other languages.
 */
export function leadNames(bodies: readonly ResponsibleBody[], locale: Locale): string {
  const isOfficial = locale === officialLocale;
  const between = isOfficial ? '、' : locales[locale].signs.semicolon;
  return bodies.reduce((names, body) => {
    if (body.kind === 'open') return names + (isOfficial ? body.text : ' …');
    const name = body.agency.short_name[locale];
    return names === '' ? name : names + between + name;
  }, '');
}
