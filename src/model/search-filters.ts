import type { LibraryMeasure } from './library.ts';

/** What a search finds. A page that says nothing of itself is a `page`. */
export const hitKinds = [
  'measure',
  'agency',
  'topic',
  'industry',
  'question',
  'term',
  'instrument',
  'page',
] as const;
export type HitKind = (typeof hitKinds)[number];

/** By what a search can be narrowed down; the values are numbers and slugs, the same in every language. */
export const filterNames = ['kind', 'part', 'topic', 'body', 'strength', 'state'] as const;
export type FilterName = (typeof filterNames)[number];

/** What was chosen: no entry where anything goes. */
export type Filters = Partial<Record<FilterName, string>>;

/** The values that a measure is found under: each body once, whether it leads or supports. */
export function measureFilters({
  part,
  topics,
  responsibility,
  facts,
  state,
}: Pick<LibraryMeasure, 'part' | 'topics' | 'responsibility' | 'facts' | 'state'>): Partial<
  Record<FilterName, string[]>
> {
  const bodies = [...(responsibility?.lead ?? []), ...(responsibility?.support ?? [])];
  const slugs = bodies.flatMap((body) => (body.kind === 'agency' ? [body.agency.slug] : []));
  return {
    part: part ? [String(part.ordinal)] : [],
    topic: topics.map(({ slug }) => slug),
    body: [...new Set(slugs)],
    strength: [facts.strength],
    state: [state],
  };
}
