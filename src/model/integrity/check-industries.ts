import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { checkNamedMeasures } from './named-measures.ts';
import { checkOrderedEntries } from './ordered-entries.ts';

/**
 * Industries are named like their files, ordered without doubt, and name measures that exist. Where
 * there are any, every measure is in at least one.
 */
export function checkIndustries(content: Content): Issue[] {
  const { industries, plan } = content;
  if (industries.length === 0) return [];
  const read = new Set(industries.flatMap(({ data }) => data.measures.map(({ number }) => number)));
  const unread = plan.measures.filter(({ number }) => !read.has(number));
  return [
    ...checkOrderedEntries(industries, 'industry'),
    ...industries.flatMap(({ file, data }) =>
      checkNamedMeasures(
        content,
        { file, numbers: data.measures.map(({ number }) => number) },
        (index) => `measures[${index}].number`,
      ),
    ),
    ...unread.map(({ number }) => ({
      file: 'content/industries/',
      field: 'measures',
      problem: `measure ${number} is in no industry.`,
      mend: 'Name it, with the reason, in each industry that should read it.',
    })),
  ];
}
