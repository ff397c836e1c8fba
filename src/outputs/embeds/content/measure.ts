import type { Element } from 'hast';
import { h } from 'hastscript';
import { locales, type Locale } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import { formatDate } from '../../../model/format-date.ts';
import type { LibraryMeasure } from '../../../model/library.ts';
import { taggedText } from '../../../model/tree-languages.ts';
import { closingBracket } from '../../../model/whole-text.ts';
import { pair } from '../nodes.ts';

/**
 * The text of a measure: its sentences, then the bracket that names the bodies responsible. Later
 * labels are heard, not seen: the eye has the first.
 */
export function measureText(
  { sentences, responsibility }: LibraryMeasure,
  shown: readonly Locale[],
): Element[] {
  const bracket = closingBracket(responsibility);
  return [
    ...sentences.map((sentence, index) => pair(sentence, { shown, labelled: index === 0 })),
    ...(bracket ? [pair(bracket, { shown, labelled: false, className: 'responsible' })] : []),
  ];
}

/** How a measure stands today, in each language, marked as ours; nothing where nobody has looked. */
export function measureToday(
  { facts: { today }, state }: LibraryMeasure,
  shown: readonly Locale[],
): Element[] {
  if (!today) return [];
  return shown.map((locale) => {
    const t = translator(locale);
    const label = [t('today.ours'), t('sign.colon'), t(`today.states.${state}`), t('sign.stop')];
    return h('p.today', { lang: locales[locale].tag, dataToday: state }, [
      h('b', label.join('')),
      locales[locale].gap,
      ...taggedText(today[locale], locale),
      locales[locale].gap,
      t('today.asFound', { date: formatDate(locale, today.as_found) }),
    ]);
  });
}

/** The state of a measure that something was done to, for lists. */
export function measureState({ state }: LibraryMeasure, locale: Locale): string | undefined {
  return state === 'as-published' ? undefined : translator(locale)(`today.states.${state}`);
}
