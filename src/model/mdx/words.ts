import type { MeasureNumber } from '../measure-number.ts';
import { localeCodes, officialLocale, type Locale, type Localized } from '../../i18n/locales.ts';

/** Official text and translations by the key of their translation: `measure-8-s1`, `section-14` … */
export type UnitTexts = ReadonlyMap<string, Localized>;

/** Which words are quoted: what `<Words>` is given. */
export interface WordsPlace {
  /** Number of a sentence, or `responsible` for the bracket with the bodies. */
  s?: string | undefined;
  /** Number of the measure, where it is not the page’s own. */
  measure?: string | undefined;
  /** Key of another unit, instead of a sentence: `section-14`. */
  of?: string | undefined;
}

/**
 * The key of the unit that words are quoted from.
 * @param measure number of the page’s own measure; null on pages that have none
 * @returns undefined when no unit is named
 */
export function unitKey(
  { s, measure, of }: WordsPlace,
  own: MeasureNumber | null,
): string | undefined {
  if (of !== undefined) return of;
  const number = measure ?? own;
  if (number === null || s === undefined) return undefined;
  return `measure-${number}-${s === 'responsible' ? s : `s${s}`}`;
}

/**
 * The language in which words stand in a unit: that of the page before others; undefined when they
 * stand there in none. An ellipsis parts pieces that follow in this order. A translation may be
 * quoted with another case of its first letter; the official text is quoted to the letter.
 */
export function languageOfWords(words: string, unit: Localized, page: Locale): Locale | undefined {
  const [first = '', ...rest] = words.replace(/\s+/g, ' ').split(/ ?…+ ?/);
  const begun = [first, withOtherCase(first)];
  return [page, ...localeCodes].find((locale) =>
    (locale === officialLocale ? begun.slice(0, 1) : begun).some((beginning) =>
      standInOrder([beginning, ...rest], unit[locale]),
    ),
  );
}

function withOtherCase(text: string): string {
  const [letter = ''] = text;
  const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
  return other + text.slice(letter.length);
}

function standInOrder(pieces: readonly string[], text: string): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const index = piece === '' ? -1 : text.indexOf(piece, from);
    from = index + piece.length;
    return index >= 0;
  });
}
