import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { overtaken } from '../../model/overtaken.ts';
import Overtaken from './Overtaken.astro';
import UpdateSource from './UpdateSource.astro';
import UpdateTouches from './UpdateTouches.astro';

const [example] = library.updates;
if (!example) throw new Error('There is no update.');

describe.each(localeCodes)('in %s', (locale) => {
  const t = translator(locale);

  test('what was overtaken stands beside what holds now, and what changed it', async () => {
    const expected = overtaken(library.measures);
    expect(expected).not.toEqual([]);
    const $ = await renderComponent(Overtaken, { locale, library });
    const rows = $('tbody tr').toArray();
    expect(rows).toHaveLength(expected.length);
    expected.forEach(({ measure, update }, index) => {
      const row = $(rows[index]);
      const cells = row.find('td');
      expect(row.find('th a').attr('href')).toBe(`/${locale}/measures/${measure.number}/`);
      expect(cells.eq(0).text()).toContain(update.was?.[locale]);
      expect(cells.eq(1).text()).toContain(update.says[locale]);
      expect(cells.eq(2).find('a').attr('href')).toBe(`#${update.id}`);
      const number = library.updates.find(({ id }) => id === update.id)?.source.number ?? '';
      expect(cells.eq(2).text()).toContain(number);
    });
  });

  test('an update says of each measure that it touches what it does to it', async () => {
    for (const update of library.updates) {
      const $ = await renderComponent(UpdateTouches, { locale, update });
      const entries = $('li').toArray();
      expect(entries).toHaveLength(update.touches.length);
      update.touches.forEach(({ measure, effect, says }, index) => {
        const entry = $(entries[index]);
        expect(entry.find('a').attr('href')).toBe(`/${locale}/measures/${measure}/`);
        expect(entry.text()).toContain(says[locale]);
        expect(entry.text()).toContain(t(`updates.effects.${effect}.label`));
      });
    }
  });

  test('an update that touches no measure is said to touch the whole plan', async () => {
    const update = { ...example, touches: [] };
    const $ = await renderComponent(UpdateTouches, { locale, update });
    expect($.root().text().trim()).toBe(t('updates.wholePlan'));
  });
});

describe('the source of an update', () => {
  const said = async (date: string | null, brief = false) => {
    const update = {
      ...example,
      date: '2026-03-04',
      as_found: '2026-11',
      source: { ...example.source, date, url: 'https://example.org/source' },
    };
    const $ = await renderComponent(UpdateSource, { locale: 'en', update, brief });
    expect($('a').attr('href')).toBe('https://example.org/source');
    return $.root().text();
  };

  test('has its own day where that is another than the day of the update', async () => {
    expect(await said('2026-03-02')).toContain('2 March 2026');
    expect(await said('2026-03-04')).not.toContain('4 March 2026');
    expect(await said(null)).not.toContain('March 2026');
  });

  test('says up to when it was looked for, but where that stands beside it', async () => {
    expect(await said(null)).toContain('November 2026');
    expect(await said(null, true)).not.toContain('November 2026');
  });
});
