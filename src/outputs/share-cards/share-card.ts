import type { MeasureNumber } from '../../model/measure-number.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Strength } from '../../schema/measure-facts.ts';

/** How a measure is drawn in the strip along the foot of a card: as meant, or by its strength. */
export type Tile = 'plain' | 'filled' | 'outlined' | Strength;

/** What a share card shows, in one language. */
export interface ShareCard {
  /** Where the picture stands: its address from the root of the site, without origin. */
  path: string;
  locale: Locale;
  /** What the page is, above the title. */
  kicker: string;
  /** The number of a measure, set large; null elsewhere. */
  numeral: MeasureNumber | null;
  title: string;
  /** A line under the title, and the language that it is in. */
  subtitle: { text: string; locale: Locale } | null;
  strength: { strength: Strength; label: string } | null;
  /** A label with its words: who leads, who supports, how many measures. */
  facts: { label: string; text: string }[];
  /** One for each measure in the order of the plan, by part. */
  strip: Tile[][];
  /** The colour of the site. */
  seal: string;
  /** At the foot: the site and the number of the document. */
  siteName: string;
  document: string;
}

/** The size of a card in pixels, as link previews want it. */
export const cardSize = { width: 1200, height: 630 };
