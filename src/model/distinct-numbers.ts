import { measureNumberOf, type MeasureNumber } from './measure-number.ts';
import type { Measure, Plan, Section } from './plan.ts';

/**
 * A plan as addresses and files know it. Measures keep their printed numbers where every measure has
 * its own. Where numbering begins anew, the number of the part stands before it (2-3), that of the
 * section where there are no parts, both where one part numbers anew in each section (2-1-3, beside
 * 3-1 in a part without sections).
 * Numbers that are still not distinct, a misprint as it were, give way to the place in the plan.
 */
export function withDistinctNumbers(plan: Plan): Plan {
  const ways: ((measure: Measure) => MeasureNumber)[] = [
    ({ number }) => number,
    ({ number, part, section }) => under([part ?? (plan.parts.length > 0 ? 0 : section)], number),
    ({ number, part, section }) => {
      const own = withinPart(plan.sections, section);
      return under(own === null ? [part] : [part, own], number);
    },
  ];
  const way = ways.find((numberOf) => areDistinct(plan.measures.map(numberOf)));
  const numberOf = way ?? (({ ordinal }: Measure) => ordinal);
  return way === ways[0]
    ? plan
    : {
        ...plan,
        measures: plan.measures.map((measure) => ({ ...measure, number: numberOf(measure) })),
      };
}

function areDistinct(numbers: readonly MeasureNumber[]): boolean {
  return new Set(numbers).size === numbers.length;
}

/** A heading that is not there counts as 0: measures above the first part are 0-1, 0-2 … */
function under(headings: readonly (number | null)[], printed: MeasureNumber): MeasureNumber {
  return measureNumberOf(
    headings.map((ordinal) => ordinal ?? 0),
    Number(printed),
  );
}

/** Which section of its part it is, counted from 1. */
function withinPart(sections: readonly Section[], ordinal: number | null): number | null {
  const section = sections.find((candidate) => candidate.ordinal === ordinal);
  if (!section) return null;
  return sections.filter(({ part }) => part === section.part).indexOf(section) + 1;
}
