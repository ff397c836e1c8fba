import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';

/** Revisions stand newest first, one a day, on measures that exist; the first gives the translation’s version. */
export function checkRevisions({ revisions: { file, data }, plan }: Content): Issue[] {
  const numbers = new Set(plan.measures.map(({ number }) => number));
  const disordered = data.flatMap(({ date }, index): Issue[] => {
    const before = data[index - 1];
    return before && before.date <= date
      ? [
          {
            file,
            field: `revisions[${index}].date`,
            problem: `${date} stands below ${before.date}.`,
            mend: 'Put the newest first, and tell a day in one entry.',
          },
        ]
      : [];
  });
  const unknown = data.flatMap(({ measures }, index) =>
    (measures === 'all' ? [] : measures).flatMap((number, place): Issue[] =>
      numbers.has(number)
        ? []
        : [
            {
              file,
              field: `revisions[${index}].measures[${place}]`,
              problem: `the plan has no measure ${number}.`,
              mend: 'Correct or remove the number.',
            },
          ],
    ),
  );
  const unversioned: Issue[] = data.at(-1)?.translation
    ? []
    : [
        {
          file,
          field: `revisions[${data.length - 1}].translation`,
          problem: 'the first publication gives the translation no version.',
          mend: 'Write one, like 1.0.',
        },
      ];
  return [...disordered, ...unknown, ...unversioned];
}
