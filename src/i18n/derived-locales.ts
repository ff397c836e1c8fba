import { derivedRows, type DerivedRow } from './derived-rows.ts';
import { localeCodes, notYet, type Locale } from './locales.ts';

export type DerivedLocale = keyof typeof derivedRows;

/** The row of each derived edition. */
export const derivedLocales: Readonly<Record<DerivedLocale, DerivedRow>> = derivedRows;

/** The derived editions that the site has: those of its languages, unless it does without. */
export const derivedCodes = (Object.keys(derivedRows) as readonly DerivedLocale[]).filter(
  (code) => localeCodes.includes(derivedRows[code].derivedFrom) && !notYet.includes(code),
);

/** The language that a derived edition is made from. */
export function sourceOf(code: DerivedLocale): Locale {
  return derivedRows[code].derivedFrom;
}
