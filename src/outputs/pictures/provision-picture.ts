import type { MeasureNumber } from '../../model/measure-number.ts';
import { scaleBand } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import { concordance } from '../../model/instruments.ts';
import type { Library, LibraryMeasure, LibrarySection } from '../../model/library.ts';
import type { Instrument, Provision } from '../../schema/instrument.ts';

/** From a provision of a national document to a measure that carries it down. */
export interface ProvisionLink {
  provision: number;
  measure: MeasureNumber;
  /** False where the measure is only probably meant. */
  seen: boolean;
}

export interface ProvisionPicture {
  /** Centre of each provision, from 0 at the top to 100. */
  provisions: { provision: Provision; y: number }[];
  /** Extent of each section: it holds its measures. */
  sections: { section: LibrarySection; y: number; height: number }[];
  /** Centre of each measure. */
  measures: { measure: LibraryMeasure; y: number }[];
  /** `d` of each curve, in a square of 100 × 100. */
  links: (ProvisionLink & { path: string })[];
}

const extent: [number, number] = [0, 100];

/** Which provisions of a document go down into which sections and measures, as places and curves. */
export function provisionPicture(
  instrument: Instrument,
  { sections, measures }: Pick<Library, 'sections' | 'measures'>,
): ProvisionPicture {
  const rows = concordance(instrument, measures);
  const ofProvision = scaleBand(
    rows.map(({ number }) => number),
    extent,
  );
  const ofMeasure = scaleBand(
    measures.map(({ number }) => number),
    extent,
  );
  const provisionY = (number: number) => (ofProvision(number) ?? 0) + ofProvision.bandwidth() / 2;
  const measureY = (number: MeasureNumber) => (ofMeasure(number) ?? 0) + ofMeasure.bandwidth() / 2;
  const curve = linkHorizontal<unknown, { x: number; y: number }>()
    .x(({ x }) => x)
    .y(({ y }) => y)
    .digits(2);

  const ofSection = Map.groupBy(measures, ({ section }) => section);

  return {
    provisions: rows.map((provision) => ({ provision, y: provisionY(provision.number) })),
    sections: sections.flatMap((section) => {
      const own = ofSection.get(section) ?? [];
      const first = own[0];
      return first
        ? [
            {
              section,
              y: ofMeasure(first.number) ?? 0,
              height: own.length * ofMeasure.bandwidth(),
            },
          ]
        : [];
    }),
    measures: measures.map((measure) => ({ measure, y: measureY(measure.number) })),
    links: rows.flatMap(({ number: provision, measures: carried }) =>
      carried.map(({ number: measure, seen }) => ({
        provision,
        measure,
        seen,
        path:
          curve({
            source: { x: 0, y: provisionY(provision) },
            target: { x: 100, y: measureY(measure) },
          }) ?? '',
      })),
    ),
  };
}

/** Whether every section of the plan takes up the provision of its own number. */
export function isOneForOne(
  instrument: Instrument,
  { sections, measures }: Pick<Library, 'sections' | 'measures'>,
): boolean {
  const rows = concordance(instrument, measures);
  const ofSection = Map.groupBy(measures, ({ section }) => section);
  return sections.every((section) => {
    const own = ofSection.get(section) ?? [];
    const provision = rows.find(({ number }) => number === section.ordinal);
    return own.some(({ number }) =>
      provision?.measures.some((carried) => carried.number === number),
    );
  });
}
