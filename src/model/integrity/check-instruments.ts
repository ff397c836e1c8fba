import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { baseName } from './duplicates.ts';

/** Instruments are named like their files, and what replaced them exists. */
export function checkInstruments({ instruments }: Content): Issue[] {
  const slugs = new Set(instruments.map(({ data }) => data.slug));
  return instruments.flatMap(({ file, data }): Issue[] => {
    const issues: Issue[] = [];
    if (data.slug !== baseName(file)) {
      issues.push({
        file,
        field: 'slug',
        problem: `“${data.slug}” is not the name of the file.`,
        mend: 'Make the two agree: slugs are permanent addresses.',
      });
    }
    if (data.replaced_by !== null && !slugs.has(data.replaced_by)) {
      issues.push({
        file,
        field: 'replaced_by',
        problem: `there is no instrument “${data.replaced_by}”.`,
        mend: 'Use a slug of content/instruments/, or null.',
      });
    }
    if (data.replaced_by !== null && data.status !== 'replaced') {
      issues.push({
        file,
        field: 'status',
        problem: `“${data.status}”, though it was replaced by “${data.replaced_by}”.`,
        mend: 'Write status: replaced.',
      });
    }
    return issues;
  });
}
