import { expect, test } from 'vitest';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { formatDate } from '../../model/format-date.ts';
import RevisionList from './RevisionList.astro';

const what = inLanguages({ zh: '改了。', en: 'Changed.' });
const revisions = [
  { date: '2026-11-25', what, measures: [8, 23], translation: '7.8' },
  { date: '2026-11-20', what, measures: 'all' },
];

test.each(localeCodes)(
  'a revision has its day, what changed, and which measures, unless it is all of them (%s)',
  async (locale) => {
    const $ = await renderComponent(RevisionList, { locale, revisions });
    const linksOf = (date: string) =>
      $(`#revision-${date} a`)
        .toArray()
        .map(({ attribs }) => attribs['href']);
    for (const { date } of revisions) {
      const text = $(`#revision-${date}`).text();
      expect(text).toContain(formatDate(locale, date));
      expect(text).toContain(what[locale]);
      expect(text.includes('7.8')).toBe(date === '2026-11-25');
    }
    expect(linksOf('2026-11-25')).toEqual([`/${locale}/measures/8/`, `/${locale}/measures/23/`]);
    expect(linksOf('2026-11-20')).toEqual([]);
  },
);
