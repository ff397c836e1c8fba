import { libraryOf } from '../../src/model/library-of.ts';
import type { LibraryMeasure } from '../../src/model/library.ts';
import type { MeasureNumber } from '../../src/model/measure-number.ts';
import { readContentFiles } from '../../src/tools/read-library.ts';

/** The files of `content/`: for tests of this content, never for tests of code. */
export const files = readContentFiles();

/** This content, checked and joined as in a build. */
export const library = libraryOf(files);

/** A measure of this plan by its number. */
export function measureNumbered(number: MeasureNumber): LibraryMeasure {
  const measure = library.measures.find((candidate) => candidate.number === number);
  if (!measure) throw new Error(`The plan has no measure ${number}.`);
  return measure;
}
