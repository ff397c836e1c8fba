// Shipped to browsers. Chinese by its sound: queries in pinyin, and characters that only sound right.
import type { PinyinTable } from '../../../outputs/search-index/pinyin-table.ts';
import type { SearchIndex } from './search-index.ts';

/** Words of the index are looked up by their sound up to this many characters. */
const longest = 10;
const mostReadings = 4;

const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|uai|ang|eng|ing|ong|ian|iao|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|a|e|i|o|u|v)';
const syllables = new RegExp(`^(?:${syllable})+$`);

/** Whether letters can be read as pinyin. */
export function isPinyin(letters: string): boolean {
  return syllables.test(letters);
}

interface Heard {
  text: string;
  count: number;
}

/** What the Chinese of an index sounds like. */
export class Sounds {
  readonly #readings = new Map<string, string[]>();
  readonly #bySound = new Map<string, Heard>();
  readonly #byInitials = new Map<string, Heard>();
  readonly #counts = new Map<string, number>();

  constructor(table: PinyinTable, index: SearchIndex) {
    for (const [sound, characters] of Object.entries(table)) {
      for (const character of characters) {
        this.#readings.set(character, [...(this.#readings.get(character) ?? []), sound]);
      }
    }
    for (const { text, field } of index.units) {
      if (field === 'text') continue;
      for (const stretch of text.match(/\p{Script=Han}+/gu) ?? []) this.#learn(stretch);
    }
    for (const [text, count] of this.#counts) this.#hear(text, count);
  }

  /** The word that the index has for a sound (`yutisuodeshui`), whole or only begun. */
  wordOf(sound: string, begun = false): string | null {
    const whole = this.#bySound.get(sound) ?? this.#byInitials.get(sound);
    if (whole || !begun || sound.length < 4) return whole?.text ?? null;
    let best: Heard | undefined;
    for (const [known, heard] of this.#bySound) {
      if (!known.startsWith(sound)) continue;
      const shorter = best && heard.text.length < best.text.length;
      if (
        !best ||
        shorter ||
        (heard.text.length === best.text.length && heard.count > best.count)
      ) {
        best = heard;
      }
    }
    return best?.text ?? null;
  }

  /** The Chinese of letters in pinyin, cut into as few words of the index as can be; null if none fit. */
  chineseOf(letters: string): string | null {
    const best: (string[] | undefined)[] = [[]];
    for (let end = 1; end <= letters.length; end++) {
      for (let from = 0; from < end; from++) {
        const before = best[from];
        const word = before && this.#bySound.get(letters.slice(from, end))?.text;
        const words = word && word.length > 1 ? [...before, word] : undefined;
        if (words && words.length < (best[end]?.length ?? Infinity)) best[end] = words;
      }
    }
    return best[letters.length]?.join('') ?? this.wordOf(letters, true);
  }

  /** A stretch of characters with those that only sound right made right. */
  mend(stretch: string, isKnown: (pair: string) => boolean): string {
    const characters = [...stretch];
    for (let at = 0; at < characters.length - 1; at++) {
      if (isKnown(characters.slice(at, at + 2).join(''))) continue;
      this.#mendAround(characters, at);
    }
    return characters.join('');
  }

  #mendAround(characters: string[], at: number): void {
    for (let size = Math.min(5, characters.length); size >= 2; size--) {
      for (
        let from = Math.max(0, at + 2 - size);
        from <= at && from + size <= characters.length;
        from++
      ) {
        const heard = this.#soundsOf(characters.slice(from, from + size))
          .map((sound) => this.#bySound.get(sound)?.text)
          .find((text) => text?.length === size);
        if (!heard) continue;
        characters.splice(from, size, ...heard);
        return;
      }
    }
  }

  #learn(stretch: string): void {
    const characters = [...stretch];
    for (let from = 0; from < characters.length; from++) {
      for (let size = 1; size <= longest && from + size <= characters.length; size++) {
        const text = characters.slice(from, from + size).join('');
        this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
      }
    }
  }

  #hear(text: string, count: number): void {
    const characters = [...text];
    for (const sound of this.#soundsOf(characters)) {
      const known = this.#bySound.get(sound);
      if (!known || known.count < count) this.#bySound.set(sound, { text, count });
    }
    if (characters.length < 3) return;
    const initials = characters.map((one) => this.#readings.get(one)?.[0]?.[0] ?? '').join('');
    const known = this.#byInitials.get(initials);
    if (!known || known.count < count) this.#byInitials.set(initials, { text, count });
  }

  #soundsOf(characters: readonly string[]): string[] {
    let sounds = [''];
    for (const character of characters) {
      const readings = this.#readings.get(character);
      if (!readings) return [];
      sounds = sounds
        .flatMap((sound) => readings.map((reading) => sound + reading))
        .slice(0, mostReadings);
    }
    return sounds;
  }
}
