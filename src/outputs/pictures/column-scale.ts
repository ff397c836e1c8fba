import type { MeasureNumber } from '../../model/measure-number.ts';
import { scaleBand } from 'd3-scale';
import type { Library, LibraryMeasure } from '../../model/library.ts';

/** Where a column begins, and how wide it is. */
export interface Column {
  start: number;
  width: number;
}

export interface MeasureColumns {
  /** The column of a measure. */
  of: (measure: MeasureNumber) => Column;
  /** The ground of each part, from its first column to its last. */
  parts: (Column & { ordinal: number; first: MeasureNumber })[];
}

/**
 * One column for each measure, in the order of the plan, with a gap as wide as a column between
 * parts.
 * @param range where the first column begins and the last one ends, in any unit
 */
export function measureColumns(
  { measures }: Pick<Library, 'measures'>,
  range: [number, number],
): MeasureColumns {
  const groups = groupByPart(measures);
  const domain = groups.flatMap(({ ordinal, numbers }, index) =>
    index === 0 ? numbers.map(String) : [`before part ${ordinal}`, ...numbers.map(String)],
  );
  const scale = scaleBand(domain, range).paddingInner(0.18).paddingOuter(0.3);
  const of = (measure: MeasureNumber): Column => {
    const start = scale(String(measure));
    if (start === undefined) throw new RangeError(`There is no measure ${measure} to draw.`);
    return { start, width: scale.bandwidth() };
  };
  const gap = scale.step() - scale.bandwidth();
  const parts = groups.map(({ ordinal, numbers }) => {
    const [first = 0, last = first] = [numbers[0], numbers.at(-1)];
    const start = of(first).start - gap;
    return { ordinal, first, start, width: of(last).start + of(last).width + gap - start };
  });
  return { of, parts };
}

function groupByPart(measures: readonly LibraryMeasure[]) {
  const ordinals = [...new Set(measures.map(({ part }) => part?.ordinal ?? 0))];
  return ordinals.map((ordinal) => ({
    ordinal,
    numbers: measures
      .filter(({ part }) => (part?.ordinal ?? 0) === ordinal)
      .map(({ number }) => number),
  }));
}
