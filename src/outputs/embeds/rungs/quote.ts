import { compareMeasureNumbers, type MeasureNumber } from '../../../model/measure-number.ts';
import type { Element } from 'hast';
import { h } from 'hastscript';
import {
  locales,
  localize,
  officialLocale,
  type Locale,
  type Localized,
} from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import {
  embedLanguages,
  embedPath,
  type EmbedLanguage,
  type EmbedTarget,
} from '../../../model/embeds.ts';
import type { LibraryMeasure } from '../../../model/library.ts';
import { measuresAsListed } from '../../../model/numbered-measures.ts';
import { paths } from '../../../model/paths.ts';
import { planTitle } from '../../../model/plan-title.ts';
import { closingBracket, wholeText } from '../../../model/whole-text.ts';
import { sourceOf } from '../content/credits.ts';
import {
  agencyOf,
  industryOf,
  measureOf,
  measureTitle,
  titleOf,
  topicOf,
} from '../content/titles.ts';
import { taggedText } from '../../../model/tree-languages.ts';
import type { EmbedContext } from '../embed-context.ts';
import { kindLabel } from '../../kind-label.ts';
import { htmlText, kindOf } from '../nodes.ts';

const written = new WeakMap<EmbedContext, Map<string, string>>();

/**
 * Plain HTML with no request behind it: the words, what they are, where they are from, and an
 * address that is printed. Bare paragraphs, without anything between or around them: editors in use
 * drop what stands in a quotation, in small print or beside the paragraphs. It reads even where
 * every tag is stripped.
 * @throws when there is no such thing to embed
 */
export function embedQuote(
  target: EmbedTarget,
  language: EmbedLanguage,
  context: EmbedContext,
): string {
  // An embed, its oEmbed and the pages of snippets all hold the same quote.
  const known = written.get(context) ?? new Map<string, string>();
  written.set(context, known);
  const name = `${language}/${embedPath(target)}`;
  const html = known.get(name) ?? htmlText(paragraphs(target, language, context));
  known.set(name, html);
  return html;
}

/** The same as a quotation, for embeds that fall back on it. */
export function embedBlockquote(
  target: EmbedTarget,
  language: EmbedLanguage,
  context: EmbedContext,
): string {
  const [first] = embedLanguages[language];
  const around = h('blockquote', {
    cite: context.absolute(paths.embedded(first, target)),
    lang: locales[first].tag,
  });
  return htmlText(around).replace('><', `>${embedQuote(target, language, context)}<`);
}

function paragraphs(
  target: EmbedTarget,
  language: EmbedLanguage,
  context: EmbedContext,
): Element[] {
  const shown: readonly Locale[] = embedLanguages[language];
  const all = [
    ...content(target, shown, context),
    ...shown.flatMap((locale) => sourceLines(target, locale, shown, context)),
  ];
  return all.map((node, index) => (index < all.length - 1 ? withSpace(node) : node));
}

/** A space at the end keeps words apart where the tags are taken away. Entries of a list have theirs. */
function withSpace(node: Element): Element {
  if (node.tagName === 'ul') return node;
  return { ...node, children: [...node.children, { type: 'text', value: ' ' }] };
}

function content(target: EmbedTarget, shown: readonly Locale[], context: EmbedContext): Element[] {
  const { library } = context;
  switch (target.kind) {
    case 'measure':
      return measureTexts(measureOf(library, target), shown).flatMap((pair) => texts(pair, shown));
    case 'topic':
      return listOf(topicOf(library, target).measures, target, shown, context);
    case 'industry':
      return listOf(industryOf(library, target).measures, target, shown, context);
    case 'agency': {
      const { lead, support } = agencyOf(library, target);
      return listOf([...lead, ...support].toSorted(compareMeasureNumbers), target, shown, context);
    }
    case 'plan':
      return [planTitle(library), ...library.parts.map(({ title }) => title)].flatMap((pair) =>
        texts(pair, shown),
      );
  }
}

/** In two languages sentence by sentence, in one as a whole. */
function measureTexts(measure: LibraryMeasure, shown: readonly Locale[]): Localized[] {
  const { sentences, responsibility } = measure;
  const bracket = closingBracket(responsibility);
  return shown.length > 1
    ? [...sentences, ...(bracket ? [bracket] : [])]
    : [localize((locale) => wholeText(measure, locale))];
}

function texts(text: Localized, shown: readonly Locale[]): Element[] {
  return shown.map((locale) => {
    const { lang, ...kind } = kindOf(locale);
    const label = `${kindLabel(locale)}${translator(locale)('sign.colon')}`;
    return h('p', { lang }, [h('b', label), h('span', kind, text[locale])]);
  });
}

function listOf(
  numbers: readonly MeasureNumber[],
  target: EmbedTarget,
  shown: readonly Locale[],
  { library, absolute }: EmbedContext,
): Element[] {
  const measures = measuresAsListed(library.measures, numbers);
  return shown.flatMap((locale) => {
    const { tag: lang } = locales[locale];
    const items = measures.map((measure) =>
      withSpace(
        h(
          'li',
          h(
            'a',
            { href: absolute(paths.measure(locale, measure.number)) },
            taggedText(measureTitle(measure, locale).join(''), locale),
          ),
        ),
      ),
    );
    const name = titleOf(library, target, locale);
    return [h('p', { lang }, h('b', taggedText(name, locale))), h('ul', { lang }, items)];
  });
}

/** Where the text is from; and, apart from that, who quotes it and where. */
function sourceLines(
  target: EmbedTarget,
  locale: Locale,
  shown: readonly Locale[],
  { library, absolute }: EmbedContext,
): Element[] {
  const t = translator(locale);
  const { gap, tag: lang } = locales[locale];
  const number =
    target.kind === 'measure' ? t('sign.pause') + t('embed.inMeasure', { number: target.key }) : '';
  const isList = target.kind !== 'measure' && target.kind !== 'plan';
  const sentences = [
    `${sourceOf(library, locale)}${number}${t('sign.stop')}`,
    ...(isList ? [t('embed.titlesOurs') + t('sign.stop')] : []),
    ...(!isList && shown.some((other) => other !== officialLocale) ? [t('footer.prevails')] : []),
  ];
  const address = absolute(paths.embedded(locale, target));
  const quotedBy = t('embed.quotedBy', { site: library.site.name[locale] }) + t('sign.colon');
  return [
    h('p', { lang }, sentences.join(gap)),
    h('p', { lang }, [...taggedText(quotedBy, locale), h('a', { href: address }, address)]),
  ];
}
