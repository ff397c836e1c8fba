import { locales, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { formatDate } from '../model/format-date.ts';
import type { LibraryMeasure } from '../model/library.ts';

/** How a measure stands today, in running text: state, line, and up to when that was looked for; null where nobody has written a line. */
export function todayText(
  { facts: { today }, state }: Pick<LibraryMeasure, 'facts' | 'state'>,
  locale: Locale,
): string | null {
  if (!today) return null;
  const t = translator(locale);
  return [
    t(`today.states.${state}`) + t('sign.stop'),
    today[locale],
    t('today.asFound', { date: formatDate(locale, today.as_found) }),
  ].join(locales[locale].gap);
}
