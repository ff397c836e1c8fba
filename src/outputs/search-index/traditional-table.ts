import { Converter, Locale } from 'opencc-js';
import type { Library } from '../../model/library.ts';
import { chineseTexts, hanCharacters } from './chinese-texts.ts';

/** What a query in traditional characters is made into: the site’s own characters and words alone. */
export interface TraditionalTable {
  /** Pairs without a gap: a traditional character, then the simplified one. */
  characters: string;
  /** Words of Taiwan and Hong Kong with those that the site uses for the same, longest first. */
  words: [traditional: string, simplified: string][];
}

const toSimplified = Converter({ from: 'tw', to: 'cn' });

/** Characters and words that lead to something that the site says. */
export function traditionalTable(library: Library): TraditionalTable {
  const texts = chineseTexts(library);
  return { characters: pairsFor(hanCharacters(texts)), words: wordsFor(texts.join('\n')) };
}

function pairsFor(own: ReadonlySet<string>): string {
  const all = Array.from({ length: 0x9fff - 0x4e00 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  return all
    .filter((character) => !own.has(character) && own.has(toSimplified(character)))
    .map((character) => character + toSimplified(character))
    .join('');
}

function wordsFor(text: string): [string, string][] {
  return [Locale.from.twp, Locale.from.hkp]
    .flatMap((groups) => String(groups?.[0]?.[0] ?? '').split('|'))
    .map((row) => row.split(' '))
    .map(([regional = '', common = '']): [string, string] => [regional, toSimplified(common)])
    .filter(
      ([regional, simplified]) =>
        simplified.length > 1 && text.includes(simplified) && toSimplified(regional) !== simplified,
    )
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}
