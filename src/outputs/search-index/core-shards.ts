// Shipped to browsers in part: what people call things on this site, in files by the words in it.
import type { Locale } from '../../i18n/locales.ts';
import { hitKinds } from '../../model/search-filters.ts';
import { tokensOf, type Token } from '../../model/search-words/tokens.ts';
import { distinctTexts, formatSearchText, type SearchTexts } from './search-text.ts';

/** So many that a file is a small part of the core, and so few that most are not empty. */
const shards = 128;

/** Title, and short name of a body: told apart by their place, which is kept in every shard. */
const placed = 2;

function shardOf(start: string): number {
  const [first = 0, second = 0] = [...start].map((character) => character.codePointAt(0));
  return (first * 37 + second) % shards;
}

/** By which shards a word is found: by its first two letters; a stretch of Han by each character. */
function shardsOf(tokens: readonly Token[]): Set<number> {
  return new Set(
    tokens.flatMap(({ text, script }) =>
      script === 'han' ? [...text].map(shardOf) : [shardOf(text.slice(0, 2))],
    ),
  );
}

const shardFile = (locale: Locale, shard: number) => `core-${locale}-${shard}.json`;

/** The files with every text of the core in one language that holds a word of a query. */
export function shardFiles(locale: Locale, tokens: readonly Token[]): string[] {
  return [...shardsOf(tokens)].map((shard) => shardFile(locale, shard));
}

/**
 * The core of one language in small files, each text in every one by which its words are found. All
 * files are there, whether they hold something or not: nothing is asked for in vain.
 */
export function coreShards(core: SearchTexts, locale: Locale): [string, string][] {
  const texts = Array.from({ length: shards }, (): SearchTexts => ({}));
  for (const kind of hitKinds) {
    for (const [key, all] of Object.entries(core[kind] ?? {})) {
      const distinct = distinctTexts(all).map((text) => ({ text, in: shardsOf(tokensOf(text)) }));
      for (const shard of new Set(distinct.flatMap((one) => [...one.in]))) {
        const held = distinct.map((one) => (one.in.has(shard) ? one.text : ''));
        const entries = { [key]: held.filter((text, at) => text !== '' || at < placed) };
        texts[shard] = { ...texts[shard], [kind]: { ...texts[shard]?.[kind], ...entries } };
      }
    }
  }
  return texts.map((some, shard) => [shardFile(locale, shard), formatSearchText(some)]);
}
