import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { Library } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import type { FeedEntry } from './feed-entry.ts';

/** What changed in our own texts, as entries of a feed, newest first. */
export function revisionEntries(
  { revisions }: Library,
  { locale, absolute }: { locale: Locale; absolute: (path: string) => string },
): FeedEntry[] {
  const t = translator(locale);
  return revisions.map(({ date, what, measures, translation }) => {
    const url = absolute(paths.revision(locale, date));
    const touched =
      measures === 'all' ? [] : measures.map((number) => absolute(paths.measure(locale, number)));
    const version = translation ? [t('revisions.translation', { version: translation })] : [];
    return {
      id: url,
      url,
      title: what[locale],
      paragraphs: [t('revisions.note'), ...version, ...touched],
      date,
      category: t('revisions.title'),
    };
  });
}
