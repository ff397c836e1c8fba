/** Something broken in the content: where it is, what is wrong, and how to mend it. */
export interface Issue {
  /** Path from the root of the repository. */
  file: string;
  /** The field in the file, for example `sentences[0].evidence`; empty for the file as a whole. */
  field: string;
  /** What was found, as a sentence. */
  problem: string;
  /** What to do about it, as a sentence. */
  mend: string;
}

/** One line for people: file, field, problem, mend. */
export function formatIssue({ file, field, problem, mend }: Issue): string {
  return `${field ? `${file} › ${field}` : file}: ${problem} ${mend}`;
}

/** Thrown when content is broken. Its message lists every issue. */
export class BrokenContentError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const count = issues.length === 1 ? 'one fault' : `${issues.length} faults`;
    super(
      `The content has ${count}:\n${issues.map((issue) => `  - ${formatIssue(issue)}`).join('\n')}`,
    );
    this.name = 'BrokenContentError';
    this.issues = issues;
  }
}
