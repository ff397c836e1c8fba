import type { MeasureNumber } from '../../model/measure-number.ts';
import type { Translate } from '../../i18n/translator.ts';

/** How many measures something concerns, of how many the plan has: all of them is said in words. */
export function measureCount(
  numbers: readonly MeasureNumber[],
  total: number,
  t: Translate,
): string {
  const count = numbers.length;
  return count === total ? t('lists.allMeasures', { total }) : t('lists.measures', { count });
}
