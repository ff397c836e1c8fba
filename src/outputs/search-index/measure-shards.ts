import { localeCodes, type Locale } from '../../i18n/locales.ts';
import type { Library, LibraryMeasure } from '../../model/library.ts';
import type { MeasureNumber } from '../../model/measure-number.ts';
import { pairsOf, tokensOf } from '../../model/search-words/tokens.ts';
import { formatSearchText } from './search-text.ts';
import {
  allWordsFiles,
  blockFile,
  formatWords,
  mostNamed,
  wordsFile,
  type ShardWord,
} from './shard-text.ts';

interface Holders {
  titled: Set<number>;
  others: Set<number>;
}

/**
 * The measures of a very large plan, in files so small that a search loads only what its words lead
 * to: words in all languages with the places of measures in the plan, and by place what each is
 * called, what it answers, and what people call it.
 */
export function measureShards({ measures }: Pick<Library, 'measures'>): Map<string, string> {
  return new Map([...wordFiles(measures), ...localeCodes.flatMap((at) => blocks(measures, at))]);
}

function blocks(measures: readonly LibraryMeasure[], locale: Locale): [string, string][] {
  const placed = measures.map((measure, at) => ({ ...measure, place: at + 1 }));
  const files = Map.groupBy(placed, ({ place }) => blockFile(locale, place));
  return [...files].map(([name, some]) => {
    const texts = some.map(({ number, facts }): [MeasureNumber, string[]] => [
      number,
      [facts.title[locale], facts.question[locale], ...facts.aliases[locale]],
    ]);
    return [name, formatSearchText({ measure: Object.fromEntries(texts) })];
  });
}

function wordFiles(measures: readonly LibraryMeasure[]): [string, string][] {
  const words = [...holdersOf(measures)].sort(([a], [b]) => (a < b ? -1 : 1)).map(named);
  const files = Map.groupBy(words, ({ word }) => wordsFile(word));
  return allWordsFiles().map((name) => [name, formatWords(measures.length, files.get(name) ?? [])]);
}

function holdersOf(measures: readonly LibraryMeasure[]): Map<string, Holders> {
  const holders = new Map<string, Holders>();
  for (const [at, { facts }] of measures.entries()) {
    for (const locale of localeCodes) {
      const others = [facts.question[locale], ...facts.aliases[locale]];
      note(holders, facts.title[locale], 'titled', at + 1);
      for (const text of others) note(holders, text, 'others', at + 1);
    }
  }
  return holders;
}

function note(holders: Map<string, Holders>, text: string, as: keyof Holders, place: number) {
  for (const word of wordsOf(text)) {
    const found = holders.get(word) ?? { titled: new Set(), others: new Set() };
    found[as].add(place);
    holders.set(word, found);
  }
}

/** Latin words as they are written, Han characters and their pairs. */
function wordsOf(text: string): string[] {
  return tokensOf(text).flatMap(({ text: found, script }) =>
    script === 'han' ? [...found, ...pairsOf(found)] : [found],
  );
}

function named([word, { titled, others }]: [string, Holders]): ShardWord {
  const rest = [...others].filter((number) => !titled.has(number));
  const first = [...titled].slice(0, mostNamed);
  return {
    word,
    titled: first,
    others: rest.slice(0, mostNamed - first.length),
    count: titled.size + rest.length,
  };
}
