import { libraryOf } from '../../src/model/library-of.ts';
import type { Library, LibraryMeasure } from '../../src/model/library.ts';
import type { MeasureNumber } from '../../src/model/measure-number.ts';
import { readContentFiles } from '../../src/tools/read-library.ts';

/** Where the plan stands on which the code is tested. */
export const fixture = 'tests/fixtures/plan';

/** Its files, named as those of `content/` are. */
export const fixtureFiles = readContentFiles(fixture);

/**
 * Kept beside the modules: a test that loads these anew (`vi.resetModules`) would have the files
 * after it read the plan again.
 */
const kept = globalThis as { fixtureLibrary?: Library };

/** The plan of the fixture, checked and joined as in a build. */
export const library = (kept.fixtureLibrary ??= libraryOf(fixtureFiles));

/** A measure of the plan by its number. */
export function measureNumbered(number: MeasureNumber): LibraryMeasure {
  const measure = library.measures.find((candidate) => candidate.number === number);
  if (!measure) throw new Error(`The plan has no measure ${number}.`);
  return measure;
}
