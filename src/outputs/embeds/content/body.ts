import type { MeasureNumber } from '../../../model/measure-number.ts';
import { measuresInOrder } from '../../../model/measures-in-order.ts';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  locales,
  localize,
  officialLocale,
  type Locale,
  type Localized,
} from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import { embedLanguages, type EmbedLanguage, type EmbedTarget } from '../../../model/embeds.ts';
import type { Library, LibraryPart } from '../../../model/library.ts';
import { measuresAsListed } from '../../../model/numbered-measures.ts';
import { taggedText } from '../../../model/tree-languages.ts';
import type { EmbedContext } from '../embed-context.ts';
import { keptAsItIs, kindOf } from '../nodes.ts';
import { credits } from './credits.ts';
import { measureText, measureToday } from './measure.ts';
import { measureList } from './measure-list.ts';
import { planTitle } from '../../../model/plan-title.ts';
import { agencyOf, industryOf, measureOf, measureTitle, topicOf } from './titles.ts';

type Shown = readonly Locale[];

/** All that an embed shows. @throws when there is no such thing */
export function embedBody(
  target: EmbedTarget,
  language: EmbedLanguage,
  context: EmbedContext,
): Element {
  const shown: Shown = embedLanguages[language];
  return h('main', [
    ...bodies[target.kind](target, shown, context),
    credits(target, language, context),
  ]);
}

const bodies = {
  measure(target, shown, { library }) {
    const measure = measureOf(library, target);
    const titles = shown.map((locale): ElementContent[] => {
      const [number, title] = measureTitle(measure, locale);
      return [h('b', number), ...taggedText(title, locale)];
    });
    return [
      head(library, shown, titles),
      ...measureText(measure, shown),
      ...measureToday(measure, shown),
    ];
  },

  topic(target, shown, context) {
    const topic = topicOf(context.library, target);
    return [
      head(
        context.library,
        shown,
        shown.map((locale) => taggedText(topic.name[locale], locale)),
        shown.map((locale) =>
          translator(locale)('embed.topicMeasures', { count: topic.measures.length }),
        ),
      ),
      list(topic.measures, shown, context, true),
    ];
  },

  industry(target, shown, context) {
    const industry = industryOf(context.library, target);
    return [
      head(
        context.library,
        shown,
        shown.map((locale) => taggedText(industry.name[locale], locale)),
        shown.map((locale) =>
          translator(locale)('embed.industryMeasures', { count: industry.measures.length }),
        ),
      ),
      list(industry.measures, shown, context, true),
    ];
  },

  agency(target, shown, context) {
    const agency = agencyOf(context.library, target);
    const roles = [
      ['agencies.leadCount', agency.lead],
      ['agencies.supportCount', agency.support],
    ] as const;
    return [
      head(
        context.library,
        shown,
        shown.map((locale) => taggedText(agency.name[locale], locale)),
        shown.map((locale) => translator(locale)('embed.agencyMeasures')),
      ),
      ...roles
        .filter(([, numbers]) => numbers.length > 0)
        .flatMap(([key, numbers]) => [
          h(
            'h2',
            spaced(shown, (locale) => translator(locale)(key, { count: numbers.length })),
          ),
          list(numbers, shown, context, true),
        ]),
    ];
  },

  plan(_target, shown, context) {
    const title = planTitle(context.library);
    const notes = shown.map((locale) => translator(locale)('embed.planHeadings'));
    return [
      h('header', [...official('h1', title, shown), ...noteNodes(shown, notes)]),
      ...measuresInOrder(context.library).flatMap(({ part, measures }) => [
        ...(part
          ? official(
              'h2',
              localize((locale) => `${markerOf(part, locale)}${part.title[locale]}`),
              shown,
            )
          : []),
        list(
          measures.map(({ number }) => number),
          shown,
          context,
          false,
        ),
      ]),
    ];
  },
} satisfies Record<
  EmbedTarget['kind'],
  (target: EmbedTarget, shown: Shown, context: EmbedContext) => Element[]
>;

/** The plan by a short name, a heading in the first language, the same in the second below it, and notes. */
function head(
  { site }: Library,
  shown: Shown,
  titles: ElementContent[][],
  notes: string[] = [],
): Element {
  return h('header', [
    h(
      'p.note',
      spaced(shown, (locale) => site.plan[locale]),
    ),
    ...shown.map((locale, index) =>
      h(index === 0 ? 'h1' : 'p.other', { lang: locales[locale].tag }, titles[index] ?? []),
    ),
    ...noteNodes(shown, notes),
  ]);
}

function noteNodes(shown: Shown, notes: string[]): Element[] {
  return shown.flatMap((locale, index) =>
    notes[index] ? [h('p.note', { lang: locales[locale].tag }, notes[index])] : [],
  );
}

/** The number of a part as printed; in a translation in digits. */
function markerOf({ marker, ordinal }: LibraryPart, locale: Locale): string {
  return locale === officialLocale ? marker : `${ordinal}. `;
}

/** A heading of the plan with its translation. */
function official(heading: 'h1' | 'h2', text: Localized, shown: Shown): Element[] {
  return shown.map((locale, index) =>
    h(index === 0 ? heading : 'p', { ...kindOf(locale), ...keptAsItIs(locale) }, text[locale]),
  );
}

/** The same words in each language, one after the other. */
function spaced(shown: Shown, say: (locale: Locale) => string): (Element | string)[] {
  return shown.flatMap((locale, index) => [
    ...(index > 0 ? [' '] : []),
    h('span', { lang: locales[locale].tag }, say(locale)),
  ]);
}

function list(
  numbers: readonly MeasureNumber[],
  shown: Shown,
  { library, absolute }: { library: Library; absolute: EmbedContext['absolute'] },
  withTexts: boolean,
): Element {
  const measures = measuresAsListed(library.measures, numbers);
  return measureList(measures, { shown, withTexts, absolute });
}
