import type { MeasureNumber } from '../../src/model/measure-number.ts';
import type { Library, LibraryMeasure } from '../../src/model/library.ts';
import { readLibrary } from '../../src/tools/read-library.ts';

/**
 * Kept beside the modules: a test that loads these anew (`vi.resetModules`) would have the files
 * after it read the content again.
 */
const kept = globalThis as { readLibrary?: Library };

/** The real content, checked and joined as in a build. */
export const library = (kept.readLibrary ??= readLibrary());

/** A measure of the plan by its number. */
export function measureNumbered(number: MeasureNumber): LibraryMeasure {
  const measure = library.measures.find((candidate) => candidate.number === number);
  if (!measure) throw new Error(`The plan has no measure ${number}.`);
  return measure;
}
