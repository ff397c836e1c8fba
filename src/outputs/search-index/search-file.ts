import type { HitKind } from '../../model/search-filters.ts';

/** Texts of entries, by kind and then by number or slug: what the local search layer loads. */
export type SearchFile = Partial<Record<HitKind, Record<string, string[]>>>;

/**
 * The files of each language, in the order in which a search may need them.
 * `names` are shown and searched, `words` are what people say instead, `more` are the names of
 * terms and documents, `texts` are what measures, bodies and topics say.
 */
export const tiers = ['names', 'words', 'more', 'texts'] as const;
export type Tier = (typeof tiers)[number];

/** An object of what each entry gives, by its key. */
export function byKey<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string | number,
  textsOf: (entry: T) => readonly string[],
): Record<string, string[]> {
  return Object.fromEntries(entries.map((entry) => [keyOf(entry), [...new Set(textsOf(entry))]]));
}
