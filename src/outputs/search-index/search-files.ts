import { localeCodes } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { coreShards } from './core-shards.ts';
import { filterTable } from './filter-table.ts';
import { measureShards } from './measure-shards.ts';
import { pinyinTable } from './pinyin-table.ts';
import { formatSearchText } from './search-text.ts';
import * as textsOf from './texts-of.ts';
import { traditionalTable } from './traditional-table.ts';

/** The texts that there are for each language. */
export type TextFile = keyof typeof textsOf;

/**
 * Of more measures than these the local layer would weigh too much for a first result (20 KB): they
 * stand in shards, of which a search loads a few, and what they say is found in the full text alone.
 */
const mostWholeMeasures = 80;

/** Every file of the local search layer, by its name. */
export function searchFiles(whole: Library, mostWhole = mostWholeMeasures): Map<string, string> {
  const inShards = whole.measures.length > mostWhole;
  const library = inShards ? { ...whole, measures: [] } : whole;
  const localized = localeCodes.flatMap((locale) =>
    Object.entries(textsOf).map(([name, of]): [string, string] => [
      `${name}-${locale}.json`,
      formatSearchText(of(library, locale)),
    ]),
  );
  return new Map([
    ...localized,
    ...localeCodes.flatMap((locale) => coreShards(textsOf.core(library, locale), locale)),
    ...(inShards ? measureShards(whole) : []),
    ['filters.json', JSON.stringify(filterTable(library))],
    ['pinyin.json', JSON.stringify(pinyinTable(library))],
    ['traditional.json', JSON.stringify(traditionalTable(library))],
  ]);
}
