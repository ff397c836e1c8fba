import { describe, expect, test } from 'vitest';
import { measureNumbered } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes } from '../../i18n/locales.ts';
import PlanMeasure from './PlanMeasure.astro';

describe.each(localeCodes)('a measure in the whole plan, in %s', (locale) => {
  const measure = measureNumbered(20);
  const render = () => renderComponent(PlanMeasure, { locale, measure });

  test('stands under its number, which leads to its page', async () => {
    const $ = await render();
    const place = $('#measure-20');
    expect(place.find('b').text()).toBe('20');
    expect(place.find('> p a').attr('href')).toBe(`/${locale}/measures/20/`);
    expect(place.find('> p a').attr('aria-label')).toContain('20');
  });

  test('has each sentence at an address of its own, then the bodies', async () => {
    const $ = await render();
    const pairs = $('.pair').toArray();
    expect(pairs.map(({ attribs }) => attribs['id'])).toEqual([
      ...measure.sentences.map(({ id }) => `measure-20-${id}`),
      undefined,
    ]);
    expect($('.pair').last().hasClass('responsible')).toBe(true);
  });

  test('has behind each sentence a link to it, which says its number, and scripts quote from there', async () => {
    const $ = await render();
    const links = $('[data-official]').prev('a').toArray();
    expect(links.map(({ attribs }) => attribs['href'])).toEqual(
      measure.sentences.map(({ id }) => `#measure-20-${id}`),
    );
    expect(links.map((link) => $(link).text().trim())).toEqual(
      measure.sentences.map((_, index) => `20.${index + 1}`),
    );
  });

  test('is the official text, code point by code point', async () => {
    const $ = await render();
    expect($('[data-official]').text().replace(/\s/g, '')).toBe(measure.officialText);
  });
});
