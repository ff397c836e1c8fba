import { touchedMeasures } from './effects.ts';
import type { Library } from './library.ts';
import { measuresNumbered } from './numbered-measures.ts';
import type { Update } from '../schema/update.ts';

/** By what the list of updates can be narrowed down; the values are numbers and slugs, the same in every language. */
export const updateFilterNames = ['effect', 'level', 'part', 'topic', 'measure', 'year'] as const;
export type UpdateFilterName = (typeof updateFilterNames)[number];

/** The values that an update is found under, each once. One that touches the whole plan has few. */
export function updateFilters(
  update: Update,
  { measures }: Pick<Library, 'measures'>,
): Record<UpdateFilterName, string[]> {
  const touched = measuresNumbered(measures, touchedMeasures(update));
  return {
    effect: once(update.touches.map(({ effect }) => effect)),
    level: [update.level],
    part: once(touched.flatMap(({ part }) => (part ? [String(part.ordinal)] : []))),
    topic: once(touched.flatMap(({ topics }) => topics.map(({ slug }) => slug))),
    measure: touched.map(({ number }) => String(number)),
    year: [update.date.slice(0, 4)],
  };
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)];
}
