import type { MeasureNumber } from '../../model/measure-number.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';

/** Where a component of our texts stands. */
export interface Place {
  locale: Locale;
  library: Library;
  /** Number of the measure that the text explains; null for pages. */
  measure: MeasureNumber | null;
}

declare global {
  // Astro’s name for what pages and components of one request share.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace App {
    interface Locals {
      place?: Place;
    }
  }
}

/**
 * The place of a component, as `OwnText` has set it.
 * @throws when the component stands in no text of ours
 */
export function placeOf({ place }: App.Locals): Place {
  if (!place) throw new Error('Components of explainers stand in <OwnText> alone.');
  return place;
}
