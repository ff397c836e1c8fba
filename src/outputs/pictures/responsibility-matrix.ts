import { compareMeasureNumbers } from '../../model/measure-number.ts';
import type { AgencyWithMeasures, Library, LibraryMeasure } from '../../model/library.ts';
import { measuresNumbered } from '../../model/numbered-measures.ts';

export type Role = 'lead' | 'support';

export interface ResponsibilityMark {
  measure: LibraryMeasure;
  role: Role;
}

export interface ResponsibilityRow {
  agency: AgencyWithMeasures;
  /** In the order of the measures. */
  marks: ResponsibilityMark[];
}

/** The measures of a body, each with what it does there. */
export function responsibilityRow(
  agency: AgencyWithMeasures,
  measures: readonly LibraryMeasure[],
): ResponsibilityRow {
  const numbers = { lead: new Set(agency.lead), support: new Set(agency.support) };
  const marks = measuresNumbered(measures, [...agency.lead, ...agency.support]).flatMap((measure) =>
    (['lead', 'support'] as const)
      .filter((role) => numbers[role].has(measure.number))
      .map((role) => ({ measure, role })),
  );
  return { agency, marks };
}

/**
 * Bodies × measures. Bodies stand in the order in which the plan first names them, so that the
 * picture reads from the upper left to the lower right; of those that come together, the one with
 * more to do comes first. A body without a measure is left out.
 */
export function responsibilityMatrix({
  agencies,
  measures,
}: Pick<Library, 'agencies' | 'measures'>): ResponsibilityRow[] {
  const first = ({ marks }: ResponsibilityRow) => marks[0]?.measure.number ?? 0;
  return agencies
    .map((agency) => responsibilityRow(agency, measures))
    .filter(({ marks }) => marks.length > 0)
    .sort(
      (a, b) =>
        compareMeasureNumbers(first(a), first(b)) ||
        b.marks.length - a.marks.length ||
        (a.agency.slug < b.agency.slug ? -1 : 1),
    );
}
