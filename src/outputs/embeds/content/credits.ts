import type { Element } from 'hast';
import { h } from 'hastscript';
import { locales, officialLocale, type Locale } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import { embedLanguages, type EmbedLanguage, type EmbedTarget } from '../../../model/embeds.ts';
import { formatDate } from '../../../model/format-date.ts';
import type { Library, LibraryMeasure } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import { reviewText } from '../../review-text.ts';
import type { EmbedContext } from '../embed-context.ts';
import { link, words } from '../nodes.ts';
import { agencyOf, measureOf, topicOf } from './titles.ts';
import { siteWords } from '../../../model/site-words.ts';

/** Where the text is from: document, issuer, date. */
export function sourceOf({ identity }: Library, locale: Locale): string {
  return translator(locale)('embed.source', {
    document: identity.document_number[locale],
    issuer: identity.issuer[locale],
    date: formatDate(locale, identity.issued),
  });
}

/** The foot of an embed: source, what is whose, and the way to the full page, in each language. */
export function credits(
  target: EmbedTarget,
  language: EmbedLanguage,
  { library, absolute }: EmbedContext,
): Element {
  const shown: readonly Locale[] = embedLanguages[language];
  const measure = target.kind === 'measure' ? measureOf(library, target) : null;
  return h('footer', [
    ...shown.map((locale) => {
      const address = absolute(paths.embedded(locale, target));
      return h('div', { lang: locales[locale].tag }, [
        h('p.more', link(address, words(locale, more(library, target, locale)))),
        h('p', notes(library, measure, { shown, locale }).join(locales[locale].gap)),
        h('p', [...words(locale, library.site.name[locale]), h('br'), h('code', address)]),
      ]);
    }),
    hash(measure?.sha256 ?? library.identity.source_sha256, shown),
  ]);
}

/** The same in every language: named in each, said once. */
function hash(sha256: string, shown: readonly Locale[]): Element {
  const names = shown.flatMap((locale, index) => [
    index > 0 ? ' · ' : '',
    h('span', { lang: locales[locale].tag }, translator(locale)('embed.hash')),
  ]);
  const colon = translator(shown.at(-1) ?? officialLocale)('sign.colon');
  return h('p.hash', [...names, colon, h('code', sha256)]);
}

interface NoteOptions {
  /** The languages that the embed shows. */
  shown: readonly Locale[];
  /** The language of the notes. */
  locale: Locale;
}

/** Sentences on what is shown, from where, and by whom. Of a text that is not shown nothing is said. */
function notes(
  library: Library,
  measure: LibraryMeasure | null,
  { shown, locale }: NoteOptions,
): string[] {
  const t = translator(locale);
  const [first, last] = measure?.lines ?? [];
  const place = measure ? t('sign.pause') + t('embed.lines', { first, last }) : '';
  const isTranslated = shown.some((other) => other !== officialLocale);
  return [
    `${sourceOf(library, locale)}${place}${t('sign.stop')}`,
    ...(shown.includes(officialLocale) ? [t('plan.verified', siteWords(library, locale))] : []),
    ...(isTranslated ? [t('footer.prevails')] : []),
    ...(isTranslated && measure ? [reviewText(measure.review, locale)] : []),
    t(measure ? 'embed.titleOurs' : 'embed.titlesOurs'),
    t('site.independent'),
  ];
}

/** What waits on the full page. */
function more(library: Library, target: EmbedTarget, locale: Locale): string {
  const t = translator(locale);
  switch (target.kind) {
    case 'measure':
      return t('embed.moreMeasure', { number: target.key });
    case 'topic':
      return t('embed.moreOf', { name: topicOf(library, target).name[locale] });
    case 'agency':
      return t('embed.moreOf', { name: agencyOf(library, target).name[locale] });
    case 'plan':
      return t('embed.morePlan');
  }
}
