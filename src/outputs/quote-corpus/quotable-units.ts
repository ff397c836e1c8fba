import { localize, type Localized } from '../../i18n/locales.ts';
import type { Library, LibraryMeasure } from '../../model/library.ts';
import { closingBracket, textsOfNotice } from '../../model/whole-text.ts';
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';

type Place = Pick<QuotableUnit, 'kind'> &
  Partial<Pick<QuotableUnit, 'number' | 'sentence' | 'marker'>>;

/** Everything that the plan says, in its order: notice, preamble, headings, sentences, brackets. */
export function quotableUnits(library: Library): QuotableUnit[] {
  const { title, preamble, measures } = library;
  return [
    ...textsOfNotice(library).flatMap((texts) => unit(texts, { kind: 'notice' })),
    ...[title, ...preamble].flatMap((texts) => unit(texts, { kind: 'preamble' })),
    ...measures.flatMap((measure, index) => [
      ...headings(measure, measures[index - 1]),
      ...sentences(measure),
    ]),
  ];
}

function headings(measure: LibraryMeasure, before: LibraryMeasure | undefined): QuotableUnit[] {
  const { part, section } = measure;
  return [
    ...(part && part !== before?.part
      ? unit(part.title, { kind: 'part', number: part.ordinal, marker: part.marker })
      : []),
    ...(section && section !== before?.section
      ? unit(section.title, { kind: 'section', number: section.ordinal, marker: section.marker })
      : []),
  ];
}

function sentences({ number, marker, sentences, responsibility }: LibraryMeasure): QuotableUnit[] {
  return [
    ...sentences.flatMap((texts, index) =>
      unit(texts, {
        kind: 'sentence',
        number,
        sentence: index + 1,
        marker: index === 0 ? marker : '',
      }),
    ),
    ...unit(closingBracket(responsibility), { kind: 'responsible', number }),
  ];
}

function unit(texts: Localized | null, place: Place): QuotableUnit[] {
  if (!texts) return [];
  return [{ number: 0, sentence: 0, marker: '', ...place, ...localize((locale) => texts[locale]) }];
}
