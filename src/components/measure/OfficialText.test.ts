import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes } from '../../i18n/locales.ts';
import type { LibraryMeasure } from '../../model/library.ts';
import { reviewText } from '../../outputs/review-text.ts';
import OfficialText from './OfficialText.astro';

const render = (measure: LibraryMeasure, locale: string) =>
  renderComponent(OfficialText, { locale, library, measure });

const textsOf = ($: CheerioAPI, selector: string) =>
  $(selector)
    .get()
    .map((element) => $(element).text());

describe.each(localeCodes)('on a page in %s', (locale) => {
  test('the official text is the measure’s, code point by code point', async () => {
    for (const measure of library.measures) {
      const $ = await render(measure, locale);
      const joined = textsOf($, '[data-official]').join('').replace(/\s/g, '');
      expect([measure.number, joined]).toEqual([measure.number, measure.officialText]);
    }
  });

  test('sentence k is the element #s{k}: the Chinese, then the English', async () => {
    const measure = measureNumbered(16);
    const $ = await render(measure, locale);
    measure.sentences.forEach(({ zh, en }, index) => {
      const texts = $(`#s${index + 1} > p`)
        .get()
        .map((text) => [$(text).attr('lang'), $(text).text().trim()]);
      expect(texts).toEqual([
        ['zh-Hans', zh],
        ['en', en],
      ]);
    });
  });

  test('the bracket is the last pair', async () => {
    const measure = measureNumbered(20);
    const $ = await render(measure, locale);
    expect($('.pair').last().attr('id')).toBe('responsible');
    expect($('#responsible [data-official]').text().trim()).toBe(measure.responsibility?.zh);
    expect($('#responsible [data-translation]').text().trim()).toBe(measure.responsibility?.en);
  });
});

test('nothing but terms and words that show a strength stands inside the official text', async () => {
  for (const measure of library.measures) {
    const $ = await render(measure, 'en');
    expect($('[data-official] *').not('a.term, mark[data-strength]')).toHaveLength(0);
    expect($('[data-official] [aria-label], [data-official] [title]')).toHaveLength(0);
  }
});

test('official text and translation are never inside one another', async () => {
  const $ = await render(measureNumbered(26), 'en');
  expect($('[data-official] [data-translation], [data-translation] [data-official]')).toHaveLength(
    0,
  );
});

test('a sentence has a link to itself', async () => {
  const $ = await render(measureNumbered(5), 'en');
  expect(
    $('a.pair-link')
      .get()
      .map((link) => [$(link).attr('href'), $(link).attr('aria-label')]),
  ).toEqual([
    ['#s1', 'Sentence 1'],
    ['#s2', 'Sentence 2'],
    ['#s3', 'Sentence 3'],
  ]);
});

test('whether the measure was read a second time, and by whom, is said', async () => {
  const read = { ...measureNumbered(8), review: { date: '2026-01-31', by: 'program' as const } };
  expect((await render(read, 'en')).root().text()).toContain(reviewText(read.review, 'en'));
  const unread = { ...read, review: null };
  expect((await render(unread, 'en')).root().text()).toContain(reviewText(null, 'en'));
});

test('where the words stand in the source is said', async () => {
  const $ = await render(measureNumbered(8), 'en');
  expect($('[data-source]').text()).toContain(`lines ${measureNumbered(8).lines.join('–')}`);
  expect($('[data-source] code').text()).toBe(measureNumbered(8).sha256);
});
