import { compareMeasureNumbers, type MeasureNumber } from './measure-number.ts';
import type { LibraryMeasure } from './library.ts';

type Measures = readonly LibraryMeasure[];

const byNumber = new WeakMap<Measures, ReadonlyMap<MeasureNumber, LibraryMeasure>>();

/** All measures and a number in, the measure of that number out; at once, however many there are. */
export function measureNumbered(
  measures: Measures,
  number: MeasureNumber,
): LibraryMeasure | undefined {
  let found = byNumber.get(measures);
  if (!found) {
    found = new Map(measures.map((measure) => [measure.number, measure]));
    byNumber.set(measures, found);
  }
  return found.get(number);
}

/** All measures and some numbers in, the measures of those numbers out, each once, as the plan has them. */
export function measuresNumbered(
  measures: Measures,
  numbers: readonly MeasureNumber[],
): LibraryMeasure[] {
  return measuresAsListed(measures, numbers).sort((a, b) =>
    compareMeasureNumbers(a.number, b.number),
  );
}

/** The same in the order of the numbers. */
export function measuresAsListed(
  measures: Measures,
  numbers: readonly MeasureNumber[],
): LibraryMeasure[] {
  return [...new Set(numbers)].flatMap((number) => measureNumbered(measures, number) ?? []);
}
