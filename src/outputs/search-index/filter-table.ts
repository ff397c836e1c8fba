import type { Library } from '../../model/library.ts';
import { measureFilters, type FilterName } from '../../model/search-filters.ts';

/** What measures are found under, by their numbers. */
export type FilterTable = Record<string, Partial<Record<FilterName, string[]>>>;

/** The values of each filter that measures pass. Nothing else has any but its kind. */
export function filterTable({ measures }: Library): FilterTable {
  return Object.fromEntries(measures.map((measure) => [measure.number, measureFilters(measure)]));
}
