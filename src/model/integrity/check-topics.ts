import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { baseName, duplicates } from './duplicates.ts';

/** Topics are named like their files, ordered without doubt, and hold at least one measure. */
export function checkTopics({ topics, measures }: Content): Issue[] {
  const issues: Issue[] = [];
  for (const { file, data } of topics) {
    if (data.slug !== baseName(file)) {
      issues.push({
        file,
        field: 'slug',
        problem: `“${data.slug}” is not the name of the file.`,
        mend: 'Make the two agree: slugs are permanent addresses.',
      });
    }
    if (!measures.some(({ facts }) => facts.data.topics.includes(data.slug))) {
      issues.push({
        file,
        field: 'slug',
        problem: 'no measure stands under this topic.',
        mend: 'Name it in the “topics” of a measure’s facts.yaml, or remove the file.',
      });
    }
  }
  for (const order of duplicates(topics.map(({ data }) => data.order))) {
    const files = topics.filter(({ data }) => data.order === order).map(({ file }) => file);
    issues.push({
      file: files[1] ?? '',
      field: 'order',
      problem: `${order} is also the order of ${files[0]}.`,
      mend: 'Give each topic its own place.',
    });
  }
  return issues;
}
