import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';

/** Every way in leads to measures that exist, and every measure can be reached by one, once the site is no draft. */
export function checkWaysIn({ waysIn: { file, data }, plan, site }: Content): Issue[] {
  const numbers = new Set(plan.measures.map(({ number }) => number));
  const reached = new Set(data.flatMap(({ measures }) => measures));
  const wrong = data.flatMap(({ measures }, way) =>
    measures.flatMap((number, place) =>
      numbers.has(number)
        ? []
        : [
            {
              file,
              field: `ways[${way}].measures[${place}]`,
              problem: `the plan has no measure ${number}.`,
              mend: 'Correct or remove the number.',
            },
          ],
    ),
  );
  const unreached = [...numbers].filter((number) => !reached.has(number));
  return unreached.length === 0 || site.data.draft
    ? wrong
    : [
        ...wrong,
        {
          file,
          field: 'ways',
          problem: `no way leads to ${unreached.length === 1 ? 'measure' : 'measures'} ${unreached.join(', ')}.`,
          mend: 'Name them where a reader would look for them.',
        },
      ];
}
