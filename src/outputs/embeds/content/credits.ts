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
import { link } from '../nodes.ts';
import { measureOf } from './titles.ts';
import { siteWords } from '../../../model/site-words.ts';

/** Where the text is from: document, issuer, date. */
export function sourceOf({ identity }: Library, locale: Locale): string {
  return translator(locale)('embed.source', {
    document: identity.document_number[locale],
    issuer: identity.issuer[locale],
    date: formatDate(locale, identity.issued),
  });
}

/**
 * The foot of an embed: in each language one line in view that says where the text is from and what
 * is whose, and the way to the full page; how to verify it is folded.
 */
export function credits(
  target: EmbedTarget,
  language: EmbedLanguage,
  { library, absolute, built }: EmbedContext,
): Element {
  const shown: readonly Locale[] = embedLanguages[language];
  const measure = target.kind === 'measure' ? measureOf(library, target) : null;
  return h('footer', [
    ...shown.map((locale) => {
      const address = absolute(paths.embedded(locale, target));
      const credit = [...inView(library, measure, { shown, locale }), ''].join(' · ');
      return h('p', { lang: locales[locale].tag }, [credit, link(address, [h('code', address)])]);
    }),
    h('details.verify', [
      h(
        'summary',
        spaced(shown, (t) => t('embed.verify')),
      ),
      ...shown.map((locale) =>
        h(
          'p',
          { lang: locales[locale].tag },
          folded(library, measure, { shown, locale, built }).join(locales[locale].gap),
        ),
      ),
      h('p.hash', [
        ...spaced(shown, (t) => t('embed.hash')),
        translator(shown.at(-1) ?? officialLocale)('sign.colon'),
        h('code', measure?.sha256 ?? library.identity.source_sha256),
      ]),
    ]),
  ]);
}

/** The same in every language that is shown, one after the other. */
function spaced(
  shown: readonly Locale[],
  say: (t: ReturnType<typeof translator>) => string,
): (Element | string)[] {
  return shown.flatMap((locale, index) => [
    ...(index > 0 ? [' · '] : []),
    h('span', { lang: locales[locale].tag }, say(translator(locale))),
  ]);
}

interface NoteOptions {
  /** The languages that the embed shows. */
  shown: readonly Locale[];
  /** The language of the notes. */
  locale: Locale;
}

/** What every reader is to see: the source, and what of it is not official. */
function inView(
  { identity }: Library,
  measure: LibraryMeasure | null,
  { shown, locale }: NoteOptions,
): string[] {
  const t = translator(locale);
  const source = [
    identity.document_number[locale] +
      (measure ? t('embed.ofMeasure', { number: measure.number }) : ''),
    identity.issuer[locale],
    formatDate(locale, identity.issued),
  ];
  return [
    source.join(t('sign.pause')),
    ...(isTranslated(shown) ? [t('embed.unofficial')] : []),
    t(measure ? 'embed.titleOurs' : 'embed.titlesOurs'),
    t('embed.independent'),
  ];
}

/** What those need who verify the text. Of a text that is not shown nothing is said. */
function folded(
  library: Library,
  measure: LibraryMeasure | null,
  { shown, locale, built }: NoteOptions & Pick<EmbedContext, 'built'>,
): string[] {
  const t = translator(locale);
  const [first, last] = measure?.lines ?? [];
  return [
    ...(measure ? [t('embed.linesOfSource', { first, last })] : []),
    ...(shown.includes(officialLocale) ? [t('plan.verified', siteWords(library, locale))] : []),
    ...(isTranslated(shown) && measure ? [reviewText(measure.review, locale)] : []),
    t('embed.copyOf', { date: formatDate(locale, built) }),
  ];
}

function isTranslated(shown: readonly Locale[]): boolean {
  return shown.some((locale) => locale !== officialLocale);
}
