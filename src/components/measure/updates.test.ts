import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { formatDate } from '../../model/format-date.ts';
import type { LibraryMeasure } from '../../model/library.ts';
import MeasureUpdates from './MeasureUpdates.astro';
import Today from './Today.astro';

const touched = library.measures.filter(({ updates }) => updates.length > 0);
const told = library.measures.filter(({ facts }) => facts.today);

describe.each(localeCodes)('of a measure, in %s', (locale) => {
  const t = translator(locale);

  test('every update says what it does to this measure, and leads to all that is known of it', async () => {
    expect(touched).not.toEqual([]);
    for (const { updates } of touched) {
      const $ = await renderComponent(MeasureUpdates, { locale, updates });
      for (const { id, effect, says } of updates) {
        const entry = $(`li:has(a[href="/${locale}/updates/#${id}"])`);
        expect(entry).toHaveLength(1);
        const text = entry.text().replace(/\u00a0/g, ' ');
        expect(text).toContain(says[locale]);
        expect(text).toContain(t(`updates.effects.${effect}.label`));
      }
    }
  });

  test('what changes nothing is folded, and nothing else is', async () => {
    for (const { updates } of touched) {
      const $ = await renderComponent(MeasureUpdates, { locale, updates });
      const folded = $('details a[href*="/updates/#"]').toArray();
      const context = updates.filter(({ effect }) => effect === 'context');
      expect(folded.map(({ attribs }) => attribs['href']?.split('#')[1])).toEqual(
        context.map(({ id }) => id),
      );
    }
  });

  test('the line on today says the state, and up to when it was looked for', async () => {
    for (const measure of told) {
      const { state, facts } = measure;
      const $ = await renderComponent(Today, { locale, measure });
      const text = $('[data-today]').text();
      expect($('[data-today]').attr('data-today')).toBe(state);
      expect(text).toContain(t(`today.states.${state}`));
      expect(text).toContain(facts.today?.[locale]);
      expect(text).toContain(formatDate(locale, facts.today?.as_found ?? ''));
    }
  });
});

test('a measure without a line on today shows none', async () => {
  const [measure] = told;
  const without = { ...measure, facts: { ...measure?.facts, today: null } } as LibraryMeasure;
  const $ = await renderComponent(Today, { locale: 'en', measure: without });
  expect($.root().text().trim()).toBe('');
});
