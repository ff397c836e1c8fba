import type { Locale } from '../i18n/locales.ts';

const languages: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' };

/**
 * A date for readers, only as precise as it is given: 2024-04-24 → “24 April 2024”, 2024-04 →
 * “April 2024”, 2024 → “2024”; in Chinese 2024年4月24日, 2024年4月, 2024年.
 */
export function formatDate(locale: Locale, date: string): string {
  const precision = date.split('-').length;
  return new Intl.DateTimeFormat(languages[locale], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric' }),
  }).format(new Date(date));
}
