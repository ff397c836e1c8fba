import { byDecisiveness, type MeasureUpdate } from './effects.ts';
import type { LibraryMeasure } from './library.ts';

export interface OutdatedLine {
  measure: LibraryMeasure;
  /** What touches the measure and the line does not rest on, newest first. */
  missing: MeasureUpdate[];
}

/**
 * The measures whose line of today leaves out something that was done to them, in their order. A
 * measure without a line leaves out all of it.
 */
export function outdatedLines(measures: readonly LibraryMeasure[]): OutdatedLine[] {
  return measures
    .map((measure) => ({
      measure,
      missing: byDecisiveness(measure.updates).decisive.filter(
        ({ id }) => !measure.facts.today?.updates.includes(id),
      ),
    }))
    .filter(({ missing }) => missing.length > 0);
}
