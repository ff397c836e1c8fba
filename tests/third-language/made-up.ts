import type { LocaleRow } from '../../src/i18n/locale-rows.ts';

/** The code of a language that nobody speaks, to see what one more takes. */
export const madeUp = 'xx';

/** Its row: that of another language, under its own names. */
export function madeUpRow(like: LocaleRow): LocaleRow {
  return {
    ...like,
    tag: madeUp,
    iso639: 'mis',
    openGraph: 'xx_XX',
    name: 'Xxish',
    englishName: 'Xxish',
  };
}

/** The same content with texts in it: wherever there is an English one, that. */
export function withMadeUp(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withMadeUp);
  if (data === null || typeof data !== 'object') return data;
  const entries = Object.entries(data).map(([key, value]) => [key, withMadeUp(value)] as const);
  const english = entries.find(([key]) => key === 'en');
  return Object.fromEntries(english ? [...entries, [madeUp, english[1]] as const] : entries);
}
