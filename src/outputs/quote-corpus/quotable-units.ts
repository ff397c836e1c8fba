import type { Library, LibraryMeasure, Pair } from '../../model/library.ts';
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';

type Place = Pick<QuotableUnit, 'kind'> &
  Partial<Pick<QuotableUnit, 'number' | 'sentence' | 'marker'>>;

/** Everything that the plan says, in its order: notice, preamble, headings, sentences, brackets. */
export function quotableUnits(library: Library): QuotableUnit[] {
  const { notice, title, preamble, measures } = library;
  const ofNotice = notice
    ? [
        notice.title,
        notice.documentNumber,
        notice.addressees,
        ...notice.sentences,
        notice.signatory,
        notice.date,
        notice.releaseNote,
      ]
    : [];
  return [
    ...ofNotice.flatMap((pair) => unit(pair, { kind: 'notice' })),
    ...[title, ...preamble].flatMap((pair) => unit(pair, { kind: 'preamble' })),
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
    ...sentences.flatMap((pair, index) =>
      unit(pair, {
        kind: 'sentence',
        number,
        sentence: index + 1,
        marker: index === 0 ? marker : '',
      }),
    ),
    ...unit(responsibility, { kind: 'responsible', number }),
  ];
}

function unit(pair: Pair | null, place: Place): QuotableUnit[] {
  if (!pair) return [];
  return [{ number: 0, sentence: 0, marker: '', ...place, zh: pair.zh, en: pair.en }];
}
