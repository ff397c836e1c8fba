// Shipped to browsers. Mends queries beyond single letters: traditional characters, sounds, slips, pinyin.
import type { Token } from '../../../model/search-words/tokens.ts';
import type { PinyinTable } from '../../../outputs/search-index/pinyin-table.ts';
import type { TraditionalTable } from '../../../outputs/search-index/traditional-table.ts';
import { isKnown } from './correct.ts';
import type { SearchIndex } from './search-index.ts';
import { isPinyin, Sounds } from './pinyin.ts';
import { mendSlips, Neighbours } from './slips.ts';
import { toSimplified } from './traditional.ts';

/** Writes queries as the site does, and says what else they may mean. */
export class Repairs {
  readonly #traditional: TraditionalTable;
  readonly #pinyin: PinyinTable;
  #learnt: { sounds: Sounds; neighbours: Neighbours; units: number } | undefined;

  constructor(traditional: TraditionalTable, pinyin: PinyinTable) {
    this.#traditional = traditional;
    this.#pinyin = pinyin;
  }

  /** A query with characters that the index does not have, as the site would write it. */
  simplify(index: SearchIndex, query: string): string {
    const foreign = query.match(/\p{Script=Han}/gu)?.some((character) => !index.has(character));
    return foreign ? toSimplified(query, this.#traditional) : query;
  }

  /** What the tokens of a query may have been meant to be, by their sound and as slips of the hand. */
  mend(index: SearchIndex, tokens: readonly Token[]): Token[][] {
    const { sounds, neighbours } = this.#learn(index);
    const heard = mendHan(tokens, (text) => sounds.mend(text, (pair) => index.has(pair)));
    const slipped = mendHan(heard, (text) => mendSlips(index, neighbours, text));
    return [heard, slipped, spellNumerals(tokens), ...this.#fromPinyin(index, tokens)];
  }

  /** What all that the index has by now sounds like, and what stands beside what in it. */
  #learn(index: SearchIndex) {
    if (this.#learnt?.units !== index.units.length) {
      const sounds = new Sounds(this.#pinyin, index);
      this.#learnt = { sounds, neighbours: new Neighbours(index), units: index.units.length };
    }
    return this.#learnt;
  }

  #fromPinyin(index: SearchIndex, tokens: readonly Token[]): Token[][] {
    const letters = tokens.filter(({ script }) => script === 'latin').map(({ text }) => text);
    const joined = letters.join('');
    const isForeign = letters.some((word) => !isKnown(index, word));
    if (letters.length !== tokens.length || !isForeign) return [];
    const { sounds } = this.#learn(index);
    const whole = isPinyin(joined) ? sounds.chineseOf(joined) : sounds.wordOf(joined);
    const readings = [[whole]];
    if (letters.length > 1) {
      readings.push(letters.map((word) => (isPinyin(word) ? sounds.chineseOf(word) : null)));
    }
    return readings
      .filter((texts): texts is string[] => !texts.includes(null))
      .map((texts) => texts.map((text) => ({ text, script: 'han' })));
  }
}

function mendHan(tokens: readonly Token[], mend: (stretch: string) => string): Token[] {
  return tokens.map((token) =>
    token.script === 'han' ? { ...token, text: mend(token.text) } : token,
  );
}

const numerals = '零一二三四五六七八九';

/** A digit before Chinese as the Chinese would be written: 5星卡 as 五星卡. */
function spellNumerals(tokens: readonly Token[]): Token[] {
  const spelt: Token[] = [];
  for (const token of tokens) {
    const last = spelt.at(-1);
    if (token.script === 'han' && last && /^[1-9]$/.test(last.text)) {
      const text = numerals.charAt(Number(last.text)) + token.text;
      spelt.splice(-1, 1, { text, script: 'han' });
    } else {
      spelt.push(token);
    }
  }
  return spelt;
}
