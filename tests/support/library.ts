import { libraryOf } from '../../src/model/library-of.ts';
import type { LibraryMeasure } from '../../src/model/library.ts';
import type { MeasureNumber } from '../../src/model/measure-number.ts';
import { readContentFiles } from '../../src/tools/read-library.ts';
import { keep } from './kept.ts';

/** Where the plan stands on which the code is tested. */
export const fixture = 'tests/fixtures/plan';

/** Its files, named as those of `content/` are. */
export const fixtureFiles = keep('fixture files', () => readContentFiles(fixture));

/** The plan of the fixture, checked and joined as in a build. */
export const library = keep('fixture', () => libraryOf(fixtureFiles));

/** A measure of the plan by its number. */
export function measureNumbered(number: MeasureNumber): LibraryMeasure {
  const measure = library.measures.find((candidate) => candidate.number === number);
  if (!measure) throw new Error(`The plan has no measure ${number}.`);
  return measure;
}
