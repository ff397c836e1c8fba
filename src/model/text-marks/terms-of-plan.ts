import type { Library, LibraryTerm } from '../library.ts';
import type { MeasureNumber } from '../measure-number.ts';

/** A glossary term that is marked in the text of the plan, and where. */
export interface PlanTerm {
  term: LibraryTerm;
  inPreamble: boolean;
  /** Numbers of the measures in which it is marked, in ascending order. */
  measures: MeasureNumber[];
}

/** The terms that are marked in the preamble or in a measure, in the order of the glossary. */
export function termsOfPlan({ terms, preamble, measures }: Library): PlanTerm[] {
  return terms
    .map((term) => ({
      term,
      inPreamble: preamble.some(({ marked }) => marked.terms.includes(term.slug)),
      measures: measures
        .filter((measure) => measure.terms.some(({ slug }) => slug === term.slug))
        .map(({ number }) => number),
    }))
    .filter(({ inPreamble, measures: marked }) => inPreamble || marked.length > 0);
}
