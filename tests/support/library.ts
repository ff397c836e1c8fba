import { joinLibrary } from '../../src/model/join-library.ts';
import type { LibraryMeasure } from '../../src/model/library.ts';
import { readContent } from '../../src/model/read-content.ts';
import { readContentFiles } from './content-files.ts';

/** The real content, joined as in a build. */
export const library = joinLibrary(readContent(readContentFiles()));

/** A measure of the plan by its number. */
export function measureNumbered(number: number): LibraryMeasure {
  const measure = library.measures.find((candidate) => candidate.number === number);
  if (!measure) throw new Error(`The plan has no measure ${number}.`);
  return measure;
}
