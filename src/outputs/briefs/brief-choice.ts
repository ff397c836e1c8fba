import type { MeasureNumber } from '../../model/measure-number.ts';
import { isLocale } from '../../i18n/locales.ts';
import type { BriefLanguage } from './compose-brief.ts';
import { readNumbers } from './read-numbers.ts';

/** How many measures a brief holds at most. */
export const mostMeasures = 30;

/** What the address of a brief asks for. */
export interface BriefChoice {
  /** Measures that exist, each once, in their order; at most `mostMeasures`. */
  numbers: MeasureNumber[];
  language: BriefLanguage;
  /** What was asked for and is no measure. */
  unknown: string[];
  /** Whether more was asked for than a brief holds. */
  tooMany: boolean;
}

/** How much of a query is looked at. */
const longestQuery = 2_000;

/**
 * Reads the query of an address, `?m=3,4,24&lang=both`; whatever it holds.
 * @param known the numbers of the measures
 */
export function readChoice(query: string, known: readonly MeasureNumber[]): BriefChoice {
  const asked = new URLSearchParams(query.slice(0, longestQuery));
  const { numbers, unknown } = readNumbers(asked.get('m') ?? '', known);
  const language = asked.get('lang') ?? '';
  return {
    numbers: numbers.slice(0, mostMeasures),
    language: isLocale(language) ? language : 'both',
    unknown,
    tooMany: numbers.length > mostMeasures,
  };
}

/** The same measures with one of them moved by some places; what cannot move stays. */
export function moved(
  numbers: readonly MeasureNumber[],
  number: MeasureNumber,
  by: number,
): MeasureNumber[] {
  const from = numbers.indexOf(number);
  const to = from + by;
  if (from < 0 || to < 0 || to >= numbers.length) return [...numbers];
  const others = numbers.filter((one) => one !== number);
  return [...others.slice(0, to), number, ...others.slice(to)];
}
