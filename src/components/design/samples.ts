import type { Library, LibraryMeasure, LibrarySentence } from '../../model/library.ts';
import { strengths, type Strength } from '../../schema/measure-facts.ts';

export interface StrengthSample {
  strength: Strength;
  measure: LibraryMeasure;
  sentence: LibrarySentence;
}

/** The first measure of each strength with its first sentence that has it; none where there is none. */
export function strengthSamples(measures: readonly LibraryMeasure[]): StrengthSample[] {
  return strengths.flatMap((strength) => {
    const measure = measures.find(({ facts }) => facts.strength === strength);
    const sentence = measure?.sentences.find((candidate) =>
      candidate.strengths.some((limb) => limb.strength === strength),
    );
    return measure && sentence ? [{ strength, measure, sentence }] : [];
  });
}

/** The first body that leads some measures and supports others: its picture holds both marks. */
export function agencyOfBothRoles({ agencies }: Pick<Library, 'agencies'>) {
  return agencies.find(({ lead, support }) => lead.length > 0 && support.length > 0);
}
