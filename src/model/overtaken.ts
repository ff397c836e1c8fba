import type { MeasureUpdate } from './effects.ts';
import type { LibraryMeasure } from './library.ts';

export interface Overtaken<T> {
  measure: T;
  /** What ended it, or replaced the rule that it rests on. */
  update: MeasureUpdate;
}

/** Everything that ended a measure or replaced its basis, by measure, the newest first. */
export function overtaken<T extends Pick<LibraryMeasure, 'updates'>>(
  measures: readonly T[],
): Overtaken<T>[] {
  return measures.flatMap((measure) =>
    measure.updates
      .filter(({ effect }) => effect === 'ends' || effect === 'replaces')
      .map((update) => ({ measure, update })),
  );
}
