import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { duplicates } from './duplicates.ts';

/** Each address moves once, and straight to where it is now. */
export function checkRedirects({ redirects: { file, data } }: Content): Issue[] {
  const moved = data.map(({ from }) => from);
  const twice = duplicates(moved).map((from): Issue => ({
    file,
    field: 'redirects',
    problem: `${from} moves more than once.`,
    mend: 'Keep one entry.',
  }));
  const chained = data.flatMap(({ to }, index): Issue[] =>
    moved.includes(to)
      ? [
          {
            file,
            field: `redirects[${index}].to`,
            problem: `${to} has moved itself.`,
            mend: 'Name the address that it moved to.',
          },
        ]
      : [],
  );
  return [...twice, ...chained];
}
