// Shipped to browsers. Mends queries beyond single letters: traditional characters, sounds, pinyin.
import type { PinyinTable } from '../../../outputs/search-index/pinyin-table.ts';
import type { TraditionalTable } from '../../../outputs/search-index/traditional-table.ts';
import { isKnown } from './correct.ts';
import type { SearchIndex } from './index.ts';
import { isPinyin, Sounds } from './pinyin.ts';
import type { Token } from './tokens.ts';
import { toSimplified } from './traditional.ts';

/** Writes queries as the site does, and says what else they may mean. */
export class Repairs {
  readonly #traditional: TraditionalTable;
  readonly #sounds: Sounds;

  constructor(traditional: TraditionalTable, pinyin: PinyinTable, index: SearchIndex) {
    this.#traditional = traditional;
    this.#sounds = new Sounds(pinyin, index);
  }

  /** A query with characters that the index does not have, as the site would write it. */
  simplify(index: SearchIndex, query: string): string {
    const foreign = query.match(/\p{Script=Han}/gu)?.some((character) => !index.has(character));
    return foreign ? toSimplified(query, this.#traditional) : query;
  }

  /** What the tokens of a query may have been meant to be, by their sound. */
  mend(index: SearchIndex, tokens: readonly Token[]): Token[][] {
    const heard = tokens.map((token) => this.#mendStretch(index, token));
    return [heard, ...this.#fromPinyin(index, tokens)];
  }

  #mendStretch(index: SearchIndex, token: Token): Token {
    if (token.script === 'latin') return token;
    return { ...token, text: this.#sounds.mend(token.text, (pair) => index.has(pair)) };
  }

  #fromPinyin(index: SearchIndex, tokens: readonly Token[]): Token[][] {
    const letters = tokens.filter(({ script }) => script === 'latin').map(({ text }) => text);
    const joined = letters.join('');
    const isForeign = letters.some((word) => !isKnown(index, word));
    if (letters.length !== tokens.length || !isForeign) return [];
    const text = isPinyin(joined) ? this.#sounds.chineseOf(joined) : this.#sounds.wordOf(joined);
    return text ? [[{ text, script: 'han' }]] : [];
  }
}
