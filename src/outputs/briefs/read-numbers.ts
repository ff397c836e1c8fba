import { CHINESE_NUMERAL, parseNumeral } from '../../i18n/numerals.ts';
import { readMeasureNumber, type MeasureNumber } from '../../model/measure-number.ts';

/** What a text names of the measures of a plan. */
export interface NumbersRead {
  /** Measures that exist, each once, in the order in which they are named. */
  numbers: MeasureNumber[];
  /** What stands there and names no measure, each once. */
  unknown: string[];
}

/** What people write around numbers: “Measures 13 and 33”, 第13条和第33条. */
const around = /第|条|條|措施|\b(?:measures?|articles?|art|no|nos|numbers?)\b\.?/gi;
/** What stands between the ends of a range. */
const throughout = /\s*(?:[–—−~至到]|\s-\s|\b(?:to|through|until)\b)\s*/gi;
const between = /[\s,、;。&+和与與及]+|\b(?:and|or)\b/i;
/** Signs that a list in a sentence leaves at its words. */
const edges = /^[.:()[\]]+|[.:()[\]]+$/g;
const range = /^(?:([^–]+)–([^–]+)|([^-]+)-([^-]+))$/;
const numeral = new RegExp(`^[${CHINESE_NUMERAL}]+$`);

/**
 * Reads the numbers of measures that somebody types or pastes, “13, 33 41–43”.
 * @param known the numbers of the measures, in the order of the plan
 */
export function readNumbers(text: string, known: readonly MeasureNumber[]): NumbersRead {
  const placeOf = (word: string) =>
    known.findIndex(
      (number) => number === (numeral.test(word) ? parseNumeral(word) : readMeasureNumber(word)),
    );
  const named = (word: string): readonly MeasureNumber[] => {
    const place = placeOf(word);
    if (place >= 0) return known.slice(place, place + 1);
    const [from, to] = (range.exec(word)?.slice(1) ?? []).filter(Boolean).map(placeOf);
    if (from === undefined || to === undefined || from < 0 || to < 0) return [];
    return from <= to ? known.slice(from, to + 1) : known.slice(to, from + 1).reverse();
  };
  const words = text
    .normalize('NFKC')
    .replace(around, ' ')
    .replace(throughout, '–')
    .split(between)
    .map((word) => word.replace(edges, ''))
    .filter((word) => word !== '');
  return {
    numbers: [...new Set(words.flatMap(named))],
    unknown: [...new Set(words.filter((word) => named(word).length === 0))],
  };
}
