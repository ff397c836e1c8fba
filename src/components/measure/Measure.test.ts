import type { MeasureNumber } from '../../model/measure-number.ts';
import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes } from '../../i18n/locales.ts';
import Measure from './Measure.astro';

const render = (number: MeasureNumber, locale = 'en') =>
  renderComponent(Measure, { locale, library, measure: measureNumbered(number) });

describe.each(localeCodes)('on a page in %s', (locale) => {
  test('one article holds the measure, under its number', async () => {
    const $ = await render(8, locale);
    expect($('article')).toHaveLength(1);
    expect($('article').attr('data-measure')).toBe('8');
    expect($.root().children()).toHaveLength(1);
    expect($('h1').text()).toContain(measureNumbered(8).facts.title[locale]);
  });

  test('the answer comes first, then the official text, its explanation, and what came later', async () => {
    const $ = await render(8, locale);
    const order = [
      'h1',
      '[data-answer]',
      '#s1',
      '#responsible',
      '#ui-explainer',
      '[data-lead]',
      '[data-topics]',
      '#ui-updates',
      '#ui-terms',
      '#ui-related',
      '[rel=prev]',
      '[rel=next]',
    ];
    const places = $('article *');
    const positions = order.map((selector) => places.index($(selector).first()));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
  });

  test('all official words of the article are those of the measure', async () => {
    const measure = measureNumbered(20);
    const $ = await render(20, locale);
    const words = $('[data-official]').text().replace(/\s/g, '');
    expect(words).toBe(measure.officialText);
  });
});

test('the first measure has no previous one, the last no next one', async () => {
  const first = await render(1);
  expect([first('[rel=prev]').length, first('[rel=next]').length]).toEqual([0, 1]);
  const last = await render(library.measures.at(-1)?.number ?? 0);
  expect([last('[rel=prev]').length, last('[rel=next]').length]).toEqual([1, 0]);
});

test('a measure without later developments says so', async () => {
  const measure = { ...measureNumbered(8), updates: [] };
  const $ = await renderComponent(Measure, { locale: 'en', library, measure });
  const section = $('[aria-labelledby=ui-updates]');
  expect(section.find('a')).toHaveLength(0);
  expect(section.find('p').text().trim()).not.toBe('');
});

test('a measure without terms has no list of them', async () => {
  const measure = { ...measureNumbered(8), terms: [] };
  const $ = await renderComponent(Measure, { locale: 'en', library, measure });
  expect($('#ui-terms')).toHaveLength(0);
});

test('a measure leads to the one before it and the one after it', async () => {
  const $ = await render(8);
  expect($('[rel=prev]').attr('href')).toBe('/en/measures/7/');
  expect($('[rel=next]').attr('href')).toBe('/en/measures/9/');
  expect($('[rel=prev]').text()).toContain(measureNumbered(7).facts.title.en);
  expect($('[rel=next]').text()).toContain(measureNumbered(9).facts.title.en);
});

test('it says what it asks and answers, with its strength and who leads', async () => {
  const { facts } = measureNumbered(8);
  const $ = await render(8);
  expect($('h1 ~ p').text()).toContain(facts.question.en);
  expect($('[data-answer]').text().trim()).toBe(facts.answer.en);
});

test('every term leads back to the first sentence that has it, in both languages by name', async () => {
  const { terms, sentences } = measureNumbered(8);
  const $ = await render(8);
  for (const { slug, name } of terms) {
    const term = $(`#ui-term-${slug}`);
    const first = sentences.find(({ marked }) => marked.zh.some((piece) => piece.term === slug));
    expect(term.find('a[data-no-print]').attr('href')).toBe(`#${first?.id}`);
    expect(term.find('dt [lang=zh-Hans]').text()).toBe(name.zh);
    expect(term.find('dt [lang=en]').text()).toBe(name.en);
  }
});

test('it leads to every related measure by number and title', async () => {
  const { facts } = measureNumbered(8);
  const $ = await render(8);
  const links = $('[aria-labelledby=ui-related] ul.tall-links a').get();
  expect(links.map(({ attribs }) => attribs['href'])).toEqual(
    facts.related.map((number) => `/en/measures/${number}/`),
  );
  facts.related.forEach((number, index) => {
    expect($(links[index]).text()).toContain(measureNumbered(number).facts.title.en);
  });
});
