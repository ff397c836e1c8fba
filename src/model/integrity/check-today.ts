import { localeCodes, locales } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import { touchedMeasures } from '../effects.ts';
import type { Issue } from '../issue.ts';
import { duplicates } from './duplicates.ts';

/** A line of today is read at a glance, and rests on updates that touch its measure. */
export function checkToday({ measures, updates }: Content): Issue[] {
  const touched = new Map(updates.map(({ data }) => [data.id, touchedMeasures(data)]));
  return measures.flatMap(({ facts: { file, data } }): Issue[] => {
    const { today } = data;
    if (!today) return [];
    const tooLong = localeCodes.flatMap((locale): Issue[] => {
      const { length } = [...today[locale]];
      const { glance } = locales[locale];
      return length <= glance
        ? []
        : [
            {
              file,
              field: `today.${locale}`,
              problem: `the line has ${length} signs, ${glance} fit.`,
              mend: 'Shorten it: the updates tell the rest.',
            },
          ];
    });
    const unknown = today.updates.flatMap((id, index): Issue[] =>
      touched.get(id)?.includes(data.number)
        ? []
        : [
            {
              file,
              field: `today.updates[${index}]`,
              problem: touched.has(id)
                ? `“${id}” does not touch measure ${data.number}.`
                : `there is no update “${id}”.`,
              mend: 'Name an update that touches the measure, or leave it out.',
            },
          ],
    );
    const repeated = duplicates(today.updates).map((id) => ({
      file,
      field: 'today.updates',
      problem: `“${id}” is named twice.`,
      mend: 'Name it once.',
    }));
    return [...tooLong, ...unknown, ...repeated];
  });
}
