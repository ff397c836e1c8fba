import type { Locale } from '../../i18n/locales.ts';
import type { Instrument } from '../../schema/instrument.ts';
import { paths } from '../paths.ts';

/** What `<Article no="…">` cites: one article, or one after another. */
export interface ProvisionNumbers {
  first: number;
  last: number;
}

/** Reads `25`, `7(2)` (a paragraph) or `60-62` (a range); null for anything else. */
export function readProvisionNumber(no: string): ProvisionNumbers | null {
  const match = /^([1-9]\d{0,3})(?:\([1-9]\d?\)|-([1-9]\d{0,3}))?$/.exec(no);
  if (!match) return null;
  const first = Number(match[1]);
  const last = Number(match[2] ?? first);
  return match[2] !== undefined && last <= first ? null : { first, last };
}

/** Every article that is cited, a range with all between. */
export function citedNumbers({ first, last }: ProvisionNumbers): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Its fragment; where a concordance lists the provisions, that of the provision. */
function provisionFragment({ provisions }: Pick<Instrument, 'provisions'>, number: number): string {
  return `${provisions ? 'provision' : 'article'}-${number}`;
}

/**
 * Where a cited article stands on this site: on the page of its instrument. Null where there is no
 * such instrument, or the number is none.
 */
export function articlePath(
  locale: Locale,
  { of, no }: { of: string; no: string },
  instruments: readonly Pick<Instrument, 'slug' | 'provisions'>[],
): string | null {
  const instrument = instruments.find(({ slug }) => slug === of);
  const numbers = readProvisionNumber(no);
  if (!instrument || !numbers) return null;
  return `${paths.instrument(locale, of)}#${provisionFragment(instrument, numbers.first)}`;
}
