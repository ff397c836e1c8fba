import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { formatDate } from '../../model/format-date.ts';
import type { Library } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { formatUpdateDate } from '../../model/update-date.ts';
import type { FeedEntry } from './feed-entry.ts';

/** The later developments as entries of a feed, newest first. */
export function updateEntries(
  { updates }: Library,
  { locale, absolute }: { locale: Locale; absolute: (path: string) => string },
): FeedEntry[] {
  const t = translator(locale);
  return updates.map((update) => {
    const { source, touches } = update;
    const url = absolute(paths.update(locale, update.id));
    const date = formatUpdateDate(locale, update);
    const happened = t(`updates.dateKinds.${update.date_kind}`, { date });
    const seenIn = [
      source.issuer[locale],
      source.title[locale],
      source.number,
      source.date && formatDate(locale, source.date),
      t('date.asFound', { date: formatDate(locale, update.as_found) }),
    ].filter((part) => part !== null);
    const touched = touches.map(({ measure: number, effect, says }) =>
      [
        t('measure.number', { number }),
        t(`updates.effects.${effect}.label`) + t('sign.colon') + says[locale],
      ].join(t('sign.dot')),
    );
    return {
      id: url,
      url,
      title: update.title[locale],
      paragraphs: [
        update.summary[locale],
        happened,
        `${t('updates.source')}${t('sign.colon')}${seenIn.join(' · ')}`,
        ...(touched.length > 0 ? touched : [t('updates.wholePlan')]),
        t('feed.notInPlan'),
      ],
      date: update.date,
      category: t('feed.update'),
    };
  });
}
