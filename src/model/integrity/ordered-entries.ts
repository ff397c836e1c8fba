import type { Filed } from '../content.ts';
import type { Issue } from '../issue.ts';
import { baseName, duplicates } from './duplicates.ts';

/**
 * Entries that are named like their files and ordered without doubt.
 * @param kind what one of them is called in messages: topic
 */
export function checkOrderedEntries(
  entries: readonly Filed<{ slug: string; order: number }>[],
  kind: string,
): Issue[] {
  return [...entries.flatMap(misnamed), ...sharedPlaces(entries, kind)];
}

function misnamed({ file, data }: Filed<{ slug: string }>): Issue[] {
  if (data.slug === baseName(file)) return [];
  return [
    {
      file,
      field: 'slug',
      problem: `“${data.slug}” is not the name of the file.`,
      mend: 'Make the two agree: slugs are permanent addresses.',
    },
  ];
}

function sharedPlaces(entries: readonly Filed<{ order: number }>[], kind: string): Issue[] {
  return duplicates(entries.map(({ data }) => data.order)).map((order) => {
    const files = entries.filter(({ data }) => data.order === order).map(({ file }) => file);
    return {
      file: files[1] ?? '',
      field: 'order',
      problem: `${order} is also the order of ${files[0]}.`,
      mend: `Give each ${kind} its own place.`,
    };
  });
}
