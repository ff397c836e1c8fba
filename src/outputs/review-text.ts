import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { formatDate } from '../model/format-date.ts';
import type { Review } from '../model/review.ts';

/** What a page says of the second reading, in one sentence. */
export function reviewText(review: Review | null, locale: Locale): string {
  const t = translator(locale);
  if (!review) return t('measure.review.none');
  const date = formatDate(locale, review.date);
  return t(`measure.review.${review.by ?? 'untold'}`, { date });
}
