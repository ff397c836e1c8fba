import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { checkOrderedEntries } from './ordered-entries.ts';

/** Topics are named like their files, ordered without doubt, and hold at least one measure. */
export function checkTopics({ topics, measures }: Content): Issue[] {
  const empty = topics
    .filter(({ data }) => !measures.some(({ facts }) => facts.data.topics.includes(data.slug)))
    .map(({ file }) => ({
      file,
      field: 'slug',
      problem: 'no measure stands under this topic.',
      mend: 'Name it in the “topics” of a measure’s facts.yaml, or remove the file.',
    }));
  return [...checkOrderedEntries(topics, 'topic'), ...empty];
}
