import { pinyin } from 'pinyin-pro';
import type { Library } from '../../model/library.ts';
import { chineseTexts, hanCharacters } from './chinese-texts.ts';

/** Characters by their sound, in pinyin without tones; `ü` is `v`. A character may have several. */
export type PinyinTable = Record<string, string>;

const readingOptions = { toneType: 'none', type: 'array', v: true, nonZh: 'removed' } as const;

/**
 * The characters of the site by the sounds that they have in its texts, and the 3,755 common ones
 * of GB 2312, which a query may hold in their place.
 */
export function pinyinTable(library: Library): PinyinTable {
  const texts = chineseTexts(library);
  const sounds = new Map<string, Set<string>>();
  const learn = (character: string, sound: string) =>
    sounds.set(sound, (sounds.get(sound) ?? new Set()).add(character));
  for (const text of texts) {
    for (const stretch of text.match(/\p{Script=Han}+/gu) ?? []) {
      const readings = pinyin(stretch, readingOptions);
      [...stretch].forEach((character, at) => learn(character, readings[at] ?? ''));
    }
  }
  const own = hanCharacters(texts);
  for (const character of commonCharacters()) {
    if (!own.has(character)) learn(character, pinyin(character, readingOptions)[0] ?? '');
  }
  return Object.fromEntries(
    [...sounds]
      .filter(([sound]) => /^[a-z]+$/.test(sound))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sound, characters]) => [sound, [...characters].join('')]),
  );
}

/** Level 1 of GB 2312: rows 16 to 55. */
function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return [...new TextDecoder('gb2312').decode(new Uint8Array(bytes))];
}
