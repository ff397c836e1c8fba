import { locales, type Locale } from '../i18n/locales.ts';

/** Made once for each language and precision: making one takes far longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date for readers, only as precise as it is given: 2023-05-01 → “1 May 2023”, 2023-05 →
 * “May 2023”, 2023 → “2023”; in Chinese 2023年5月1日, 2023年5月, 2023年.
 */
export function formatDate(locale: Locale, date: string): string {
  const precision = date.split('-').length;
  const key = `${locale} ${precision}`;
  const format = formats.get(key) ?? makeFormat(locale, precision);
  formats.set(key, format);
  return format.format(new Date(date));
}

function makeFormat(locale: Locale, precision: number): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[locale].dates, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric' }),
  });
}
