/** What a search finds. A page that says nothing of itself is a `page`. */
export const hitKinds = ['measure', 'agency', 'topic', 'page'] as const;
export type HitKind = (typeof hitKinds)[number];

/** By what a search can be narrowed down; the values are numbers and slugs, the same in every language. */
export const filterNames = ['kind', 'part', 'topic', 'body', 'strength'] as const;
export type FilterName = (typeof filterNames)[number];

/** What was chosen: no entry where anything goes. */
export type Filters = Partial<Record<FilterName, string>>;
