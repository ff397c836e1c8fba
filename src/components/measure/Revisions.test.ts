import { expect, test } from 'vitest';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';
import { localeCodes } from '../../i18n/locales.ts';
import Revisions from './Revisions.astro';

/** Frozen copies were kept of two days, of one of them in Chinese alone. */
const releases = [
  { date: '2026-11-20', document_number: { zh: '四十号' } },
  { date: '2026-11-10', document_number: { zh: '四十号', en: 'No. 40' } },
];

const what = inLanguages({ zh: '改了。', en: 'Changed.' });
const revisions = [
  { date: '2026-11-25', what, measures: [8] },
  { date: '2026-11-20', what, measures: [8] },
  { date: '2026-11-15', what, measures: 'all' },
  { date: '2026-11-10', what, measures: [3] },
  { date: '2026-11-10', what, measures: 'all' },
];

test.each(localeCodes)(
  'the last revision is told, and each of which a copy was kept, with its copy (%s)',
  async (locale) => {
    const $ = await renderComponent(Revisions, { locale, number: 8, revisions, releases });
    const links = $('a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    const revised = (day: string) => `/${locale}/about/#revision-2026-11-${day}`;
    const copy = (day: string) => `/${locale}/measures/8/@2026-11-${day}/`;
    expect(links).toEqual([
      revised('25'),
      ...(locale === 'zh' ? [revised('20'), copy('20')] : []),
      revised('10'),
      copy('10'),
    ]);
  },
);
