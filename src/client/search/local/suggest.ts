// Shipped to browsers. What to try instead of a query that found nothing: near words, likely measures.
import { tokensOf, type Token } from '../../../model/search-words/tokens.ts';
import type { Hit } from '../search-source.ts';
import { editDistance } from './edit-distance.ts';
import type { LoadedSite } from './loaded-site.ts';
import { localHit } from './local-hit.ts';
import { contentOf, queryTerms } from './query.ts';
import { rank } from './score.ts';
import type { SearchIndex } from './search-index.ts';

export interface Suggestions {
  /** Words of the site that are near to words of the query, the nearest first. */
  words: string[];
  /** Measures that hold some of the query, or the nearest of those words, the likeliest first. */
  measures: Hit[];
}

/** As many as are taken in at a glance. */
const most = { words: 4, measures: 3 };

/** Latin words shorter than this are near to too many others. */
const shortest = 4;

/** The share of its letters that may be wrong in a word: more than a correction dares to change. */
const mostWrong = 1 / 3;

/** How many characters a name in Chinese may have, and the share that it must have of the query’s. */
const names = { longest: 8, leastShared: 0.6 };

interface Near {
  word: string;
  /** 0 for the same. */
  far: number;
  count: number;
}

/** How many first letters a word must have in common with another to look like it, and which share. */
const begun = { letters: 5, share: 0.5 };

/** How many letters two words begin with in common. */
function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Words with few wrong letters; behind them those that begin alike, or that the word ends with. */
function nearLatin(index: SearchIndex, asked: string): Near[] {
  if (asked.length < shortest) return [];
  const allowed = Math.floor(asked.length * mostWrong);
  return [...index.words].flatMap(([word, { count }]) => {
    if (word.length < shortest || index.ignored.has(word)) return [];
    const distance = editDistance(asked, word, allowed);
    if (distance <= allowed) return [{ word, far: distance / asked.length, count }];
    const start = commonStart(asked, word);
    const isBegun = start >= begun.letters && start >= asked.length * begun.share;
    const isPart = asked.startsWith(word) || asked.endsWith(word) || word.startsWith(asked);
    if (!isBegun && !isPart) return [];
    return [
      { word, far: 1 - Math.max(start, isPart ? word.length : 0) / (asked.length + 1), count },
    ];
  });
}

/** Short names of the site in Chinese that share most of their characters with a stretch of a query. */
function nearHan(index: SearchIndex, asked: string): Near[] {
  const characters = new Set(asked);
  return index.units.flatMap(({ text, field }) => {
    const own = new Set(text);
    const isName = field !== 'text' && field !== 'question' && own.size <= names.longest;
    if (!isName || tokensOf(text)[0]?.script !== 'han') return [];
    const shared = [...own].filter((character) => characters.has(character)).length;
    const far = 1 - (2 * shared) / (own.size + characters.size);
    return far <= 1 - names.leastShared ? [{ word: text, far, count: 1 }] : [];
  });
}

function nearTo(index: SearchIndex, { text, script }: Token): Near[] {
  return script === 'han' ? nearHan(index, text) : nearLatin(index, text);
}

/** Words of the site that are near to those of a query, the nearest first, of equals the more frequent. */
function allNear(index: SearchIndex, query: string): Near[] {
  const near = contentOf(query, index.ignored)
    .flatMap((token) => nearTo(index, token))
    .sort((a, b) => a.far - b.far || b.count - a.count);
  return near.filter(({ word }, at) => near.findIndex((other) => other.word === word) === at);
}

/**
 * What to try instead of a query that found nothing, from all that the site has loaded. A word that
 * only looks alike, as chain does like blockchain, makes no measure likely.
 */
export function suggest(site: LoadedSite, query: string): Suggestions {
  const { index } = site;
  const near = allNear(index, query).slice(0, most.words);
  const close = near.filter(({ far }) => far <= mostWrong).map(({ word }) => word);
  const tokens = [...contentOf(query, index.ignored), ...tokensOf(close.join(' '))];
  const terms = queryTerms(tokens, true);
  const measures = rank(index, terms)
    .filter(({ entry }) => index.entries[entry]?.kind === 'measure')
    .slice(0, most.measures)
    .map((match) => localHit(site, match, terms));
  return { words: near.map(({ word }) => word), measures };
}
