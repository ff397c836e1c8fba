import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { formatDate } from '../../model/format-date.ts';
import Poster from './Poster.astro';

const measure = { ...measureNumbered(8), state: 'read-with' };
const render = (shown: object) =>
  renderComponent(Poster, { locale: 'en', library, measure: { ...measure, ...shown } });

describe('a poster', () => {
  test('says how the measure stands today, in our words, and up to when that was found', async () => {
    const $ = await render({});
    const { today } = measure.facts;
    const text = $('[data-today=read-with]').text().replace(/\s+/g, ' ').trim();
    expect(text).toBe(
      `Today, in our words: Read with later rules. ${today?.en} As found up to ${formatDate('en', today?.as_found ?? '')}.`,
    );
  });

  test('has no such block where there is no line of today', async () => {
    const $ = await render({ facts: { ...measure.facts, today: undefined } });
    expect($('[data-today]')).toHaveLength(0);
    expect($('.poster-answer').text().trim()).toBe(measure.facts.answer.en);
  });

  test('writes out the address that its code holds', async () => {
    const $ = await render({});
    const address = $('.poster-address').text();
    expect(address).toMatch(/\/en\/measures\/8\/$/);
    expect($('svg').attr('aria-label')).toContain(address);
  });
});
