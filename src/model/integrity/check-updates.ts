import type { Content } from '../content.ts';
import { touchedMeasures } from '../effects.ts';
import type { Issue } from '../issue.ts';
import { baseName, duplicates } from './duplicates.ts';

/** Updates are named like their files and dates, are later than the plan, and touch what exists. */
export function checkUpdates({ updates, instruments, plan, identity }: Content): Issue[] {
  const slugs = new Set(instruments.map(({ data }) => data.slug));
  return updates.flatMap(({ file, data }) => {
    const issues: Issue[] = [];
    const add = (field: string, problem: string, mend: string) =>
      issues.push({ file, field, problem, mend });
    if (data.id !== baseName(file)) {
      add(
        'id',
        `“${data.id}” is not the name of the file.`,
        'Make the two agree: ids are permanent.',
      );
    }
    if (!data.id.startsWith(`${data.date}-`)) {
      add('date', `${data.date} is not the date in the id.`, 'Make the two agree.');
    }
    if (data.date < identity.data.issued) {
      const issued = identity.data.issued;
      add(
        'date',
        `${data.date} is before the plan (${issued}).`,
        'Only later developments stand here.',
      );
    }
    if (data.instrument !== null && !slugs.has(data.instrument)) {
      add(
        'instrument',
        `there is no instrument “${data.instrument}”.`,
        'Use a slug of content/instruments/, or null.',
      );
    }
    for (const number of duplicates(touchedMeasures(data))) {
      add('touches', `measure ${number} is named twice.`, 'Name it once.');
    }
    touchedMeasures(data).forEach((number, index) => {
      if (!plan.measures.some((measure) => measure.number === number)) {
        add(
          `touches[${index}].measure`,
          `the plan has no measure ${number}.`,
          'Correct or remove the number.',
        );
      }
    });
    data.touches.forEach(({ effect, was }, index) => {
      const overtakes = effect === 'ends' || effect === 'replaces';
      if (overtakes !== (was !== undefined)) {
        add(
          `touches[${index}].was`,
          overtakes ? 'nothing says what held before.' : `“${effect}” overtakes nothing.`,
          overtakes ? 'Say it in a few words.' : 'Remove it.',
        );
      }
    });
    return issues;
  });
}
