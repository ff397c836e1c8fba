import type { Issue } from '../issue.ts';

/** Names of one kind that a file gives, and those that there are. */
export interface NamesToKnow {
  named: readonly { name: string; field: string }[];
  known: ReadonlySet<string>;
  /** What a name is of: `body`. */
  what: string;
  mend: string;
}

/** Everything that a file names by its slug or id exists. */
export function checkKnownNames(file: string, { named, known, what, mend }: NamesToKnow): Issue[] {
  return named
    .filter(({ name }) => !known.has(name))
    .map(({ name, field }) => ({ file, field, problem: `there is no ${what} “${name}”.`, mend }));
}
