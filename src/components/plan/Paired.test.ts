import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { locales, officialLocale, translationBeside } from '../../i18n/locales.ts';
import Paired from './Paired.astro';

const pair = measureNumbered(8).responsibility;
const render = (props: Record<string, unknown>) =>
  renderComponent(Paired, { locale: 'en', pair, ...props });

test('the official words come first, then the translation, each in its language', async () => {
  const $ = await render({});
  const texts = $('.pair > span').toArray();
  expect(texts.map(({ attribs }) => attribs['lang'])).toEqual([
    locales[officialLocale].tag,
    locales[translationBeside('en')].tag,
  ]);
  expect($('[data-official]').text().trim()).toBe(pair?.[officialLocale]);
  expect($('[data-translation]').text().trim()).toBe(pair?.[translationBeside('en')]);
});

describe('a kind of words', () => {
  test.each([
    ['title', 'h2'],
    ['part', 'h2'],
    ['section', 'h3'],
    ['responsible', 'div'],
    ['sentence', 'div'],
  ])('%s is <%s>, and says its name for the booklet', async (as, element) => {
    const $ = await render({ as });
    expect($(`${element}.pair`).hasClass(as)).toBe(true);
  });
});

test('a heading has its number as printed, and in the manner of the translation', async () => {
  const [section] = library.sections;
  const $ = await render({
    pair: section?.title,
    as: 'section',
    marker: section?.marker,
    ordinal: section?.ordinal,
  });
  expect(
    $('[data-official]')
      .text()
      .trim()
      .startsWith(section?.marker ?? '?'),
  ).toBe(true);
  expect($('[data-translation]').text().trim()).toMatch(/^\(1\) /);
});

test('terms lead to their meaning on the same page', async () => {
  const sentence = measureNumbered(8).sentences.find(({ marked }) =>
    marked[officialLocale].some(({ term }) => term !== null),
  );
  const $ = await render({ pair: sentence, marked: sentence?.marked });
  expect($('[data-official] a.term').first().attr('href')).toMatch(/^#ui-term-/);
});

test('what is not there leaves nothing behind', async () => {
  const $ = await render({ pair: null });
  expect($.root().text().trim()).toBe('');
});
