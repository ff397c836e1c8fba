import type { MeasureNumber } from '../measure-number.ts';
import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { duplicates } from './duplicates.ts';

/**
 * The measures that a list of a file names are in the plan, and each is named once.
 * @param fieldOf the field of the one at an index: `measures[2]`
 */
export function checkNamedMeasures(
  { plan }: Pick<Content, 'plan'>,
  { file, numbers }: { file: string; numbers: readonly MeasureNumber[] },
  fieldOf: (index: number) => string,
): Issue[] {
  const inPlan = new Set(plan.measures.map(({ number }) => number));
  const unknown = numbers.flatMap((number, index) =>
    inPlan.has(number)
      ? []
      : [
          {
            file,
            field: fieldOf(index),
            problem: `the plan has no measure ${number}.`,
            mend: 'Correct or remove the number.',
          },
        ],
  );
  const repeated = duplicates(numbers).map((number) => ({
    file,
    field: 'measures',
    problem: `measure ${number} is named twice.`,
    mend: 'Name it once.',
  }));
  return [...unknown, ...repeated];
}
