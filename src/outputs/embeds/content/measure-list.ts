import type { Element } from 'hast';
import { h } from 'hastscript';
import { locales, type Locale } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import type { LibraryMeasure } from '../../../model/library.ts';
import { paths } from '../../../model/paths.ts';
import { taggedText } from '../../../model/tree-languages.ts';
import type { EmbedContext } from '../embed-context.ts';
import { link } from '../nodes.ts';
import { measureState, measureText } from './measure.ts';
import { measureTitle } from './titles.ts';

interface ListOptions extends Pick<EmbedContext, 'absolute'> {
  shown: readonly Locale[];
  /** Whether the text of each measure can be unfolded. */
  withTexts: boolean;
}

/** Measures by number and title, each a link to its page. */
export function measureList(
  measures: readonly LibraryMeasure[],
  { shown, withTexts, absolute }: ListOptions,
): Element {
  return h(
    'ol',
    measures.map((measure) =>
      h('li', { dataMeasure: measure.number }, [
        ...shown.map((locale) => {
          const state = measureState(measure, locale);
          return h('p', { lang: locales[locale].tag }, [
            link(
              absolute(paths.measure(locale, measure.number)),
              taggedText(measureTitle(measure, locale).join(''), locale),
            ),
            ...(state ? [translator(locale)('sign.dot'), h('small', state)] : []),
          ]);
        }),
        ...(withTexts ? [unfoldable(measure, shown)] : []),
      ]),
    ),
  );
}

function unfoldable(measure: LibraryMeasure, shown: readonly Locale[]): Element {
  const labels = shown.flatMap((locale, index) => [
    ...(index > 0 ? [' '] : []),
    h(
      'span',
      { lang: locales[locale].tag },
      translator(locale)('embed.readText', { number: measure.number }),
    ),
  ]);
  return h('details', [h('summary', labels), ...measureText(measure, shown)]);
}
