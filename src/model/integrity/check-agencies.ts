import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { baseName, duplicates } from './duplicates.ts';

/** Every body that the text names is exactly one agency of a known kind, and every agency is named. */
export function checkAgencies({ plan, site, measures, agencies }: Content): Issue[] {
  const issues: Issue[] = [];
  const named = new Set<string>();
  for (const { number, responsibility } of plan.measures) {
    if (!responsibility) continue;
    for (const { kind, name } of [...responsibility.lead, ...responsibility.support]) {
      if (kind === 'open' || named.has(name)) continue;
      named.add(name);
      const owners = agencies.filter(({ data }) => data.names_in_text.includes(name));
      if (owners.length === 0) {
        issues.push({
          file: 'content/agencies/',
          field: 'names_in_text',
          problem: `measure ${number} names “${name}”, and no agency has that name.`,
          mend: `Add a file for it, or add “${name}” to the names_in_text of its file.`,
        });
      }
      if (owners.length > 1) {
        issues.push({
          file: owners[1]?.file ?? '',
          field: 'names_in_text',
          problem: `“${name}” also stands in ${owners[0]?.file}.`,
          mend: 'Leave it with one of them.',
        });
      }
    }
  }
  const kinds = site.data.agency_kinds.map(({ key }) => key);
  for (const { file, data } of agencies) {
    if (!kinds.includes(data.kind)) {
      issues.push({
        file,
        field: 'kind',
        problem: `found “${data.kind}”, which is no kind of body in ${site.file}.`,
        mend: `Write one of ${kinds.join(', ')}, or add the kind there.`,
      });
    }
    if (data.slug !== baseName(file)) {
      issues.push({
        file,
        field: 'slug',
        problem: `“${data.slug}” is not the name of the file.`,
        mend: 'Make the two agree: slugs are permanent addresses.',
      });
    }
    if (measures.length > 0 && !data.names_in_text.some((name) => named.has(name))) {
      issues.push({
        file,
        field: 'names_in_text',
        problem: 'no measure names this body.',
        mend: 'Write its name as in the responsibility brackets, or remove the file.',
      });
    }
  }
  for (const slug of duplicates(agencies.map(({ data }) => data.slug))) {
    const problem = `the slug “${slug}” is given more than once.`;
    issues.push({ file: 'content/agencies/', field: 'slug', problem, mend: 'Give each its own.' });
  }
  for (const key of duplicates(kinds)) {
    const problem = `the key “${key}” is given more than once.`;
    issues.push({ file: site.file, field: 'agency_kinds', problem, mend: 'Give each its own.' });
  }
  return issues;
}
