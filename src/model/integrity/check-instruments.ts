import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { baseName } from './duplicates.ts';

/**
 * Instruments are named like their files, what replaced them exists, and the official text names
 * them as they say.
 */
export function checkInstruments({ instruments, plan }: Content): Issue[] {
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
    (data.names_in_text ?? []).forEach((name, index) => {
      if (![...plan.measures, ...plan.preamble].some(({ text }) => text.includes(name))) {
        issues.push({
          file,
          field: `names_in_text[${index}]`,
          problem: `neither the preamble nor a measure says “${name}”.`,
          mend: 'Write it sign by sign as in the official text, or remove it.',
        });
      }
    });
    if (data.url !== null && data.url_missing) {
      issues.push({
        file,
        field: 'url_missing',
        problem: 'there is an address.',
        mend: 'Remove the reason why there is none.',
      });
    }
    return issues;
  });
}
