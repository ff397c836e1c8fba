import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { measureFilterFields } from './filter-options.ts';
import Filters from './Filters.astro';
import MeasureRows from './MeasureRows.astro';

describe.each(localeCodes)('in %s', (locale) => {
  test('every value that a row can be filtered by is a choice, and the other way round', async () => {
    const { measures } = library;
    const rows = await renderComponent(MeasureRows, { locale, measures });
    const filters = await renderComponent(Filters, {
      locale,
      fields: measureFilterFields(locale, library),
      of: 'measures',
      total: measures.length,
    });
    const names = filters('select')
      .get()
      .map(({ attribs }) => attribs['name'] ?? '');
    expect(names).toEqual(['part', 'topic', 'body', 'strength', 'state']);
    for (const name of names) {
      const values = rows('[data-row]')
        .get()
        .flatMap(({ attribs }) => attribs[`data-${name}`]?.split(' ') ?? []);
      const choices = filters(`[name=${name}] option`)
        .get()
        .map(({ attribs }) => attribs['value'] ?? '');
      expect(choices).toEqual(['', ...choices.filter((choice) => values.includes(choice))]);
      expect([...new Set(values)].filter((value) => value && !choices.includes(value))).toEqual([]);
    }
  });

  test('a row leads to its measure, and shows who leads', async () => {
    const measures = [measureNumbered(8)];
    const $ = await renderComponent(MeasureRows, { locale, measures });
    expect($('h3 a').attr('href')).toBe(`/${locale}/measures/8/`);
    const [lead] = measures[0]?.responsibility?.lead ?? [];
    expect($('li').text()).toContain(
      lead?.kind === 'agency' ? lead.agency.short_name[locale] : undefined,
    );
  });

  test('a reason stands in the place of the question', async () => {
    const [industry] = library.industries;
    const number = industry?.measures[0] ?? 0;
    const measure = measureNumbered(number);
    const { reasons } = industry ?? {};
    const $ = await renderComponent(MeasureRows, { locale, measures: [measure], reasons });
    expect($('li').text()).toContain(reasons?.get(number)?.[locale]);
    expect($('li').text()).not.toContain(measure.facts.question[locale]);
  });

  test('a row is found by its part, its topics, its strength and every body, whether it leads or supports', async () => {
    const supported = library.measures.filter(({ responsibility }) =>
      responsibility?.support.some(({ kind }) => kind === 'agency'),
    );
    const [measure = measureNumbered(8)] = supported;
    const $ = await renderComponent(MeasureRows, { locale, measures: [measure] });
    const attribs = $('[data-row]').first().attr() ?? {};
    const { lead = [], support = [] } = measure.responsibility ?? {};
    const slugs = [...lead, ...support].flatMap((body) =>
      body.kind === 'agency' ? [body.agency.slug] : [],
    );
    expect(support).not.toEqual([]);
    expect(attribs['data-body']).toBe(slugs.join(' '));
    expect(attribs['data-part']).toBe(String(measure.part?.ordinal));
    expect(attribs['data-topic']).toBe(measure.topics.map(({ slug }) => slug).join(' '));
    expect(attribs['data-strength']).toBe(measure.facts.strength);
  });
});
