import type { MeasureNumber } from '../../model/measure-number.ts';

/** The query that asks for a brief on measures, in a language or in both; '' for nothing. */
export function briefQuery(numbers: readonly MeasureNumber[], language = 'both'): string {
  return numbers.length > 0 ? `?m=${numbers.join(',')}&lang=${language}` : '';
}
