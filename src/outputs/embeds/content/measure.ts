import type { Element } from 'hast';
import type { Locale } from '../../../i18n/locales.ts';
import type { LibraryMeasure } from '../../../model/library.ts';
import { pair } from '../nodes.ts';

/**
 * The text of a measure: its sentences, then the bracket that names the bodies responsible. Later
 * labels are heard, not seen: the eye has the first.
 */
export function measureText(
  { sentences, responsibility }: LibraryMeasure,
  shown: readonly Locale[],
): Element[] {
  return [
    ...sentences.map((sentence, index) => pair(sentence, { shown, labelled: index === 0 })),
    ...(responsibility
      ? [pair(responsibility, { shown, labelled: false, className: 'responsible' })]
      : []),
  ];
}
