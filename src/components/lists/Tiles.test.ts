import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { states } from '../../model/effects.ts';
import { stateSigns } from '../../outputs/state-signs.ts';
import StateLegend from './StateLegend.astro';
import Tiles from './Tiles.astro';

describe.each(localeCodes)('tiles (%s)', (locale) => {
  const t = translator(locale);
  const inEachState = states.map((state) => ({ ...measureNumbered(8), state }));

  test('a tile whose state is not “as published” carries its sign, and the words for those who do not see it', async () => {
    const $ = await renderComponent(Tiles, { locale, measures: inEachState });
    states.forEach((state, index) => {
      const tile = $('.tile').eq(index);
      const isChanged = state !== 'as-published';
      expect(tile.find('[aria-hidden]').text().trim()).toBe(stateSigns[state]);
      expect(tile.find('[data-state]').attr('data-state')).toBe(isChanged ? state : undefined);
      expect(
        tile
          .find('.sr-only')
          .text()
          .includes(t(`today.states.${state}`)),
      ).toBe(isChanged);
    });
  });

  test('the answer stands beside the link, not in its name, and only where it is asked for', async () => {
    const measures = [measureNumbered(8)];
    const plain = await renderComponent(Tiles, { locale, measures });
    expect(plain('.tile-answer')).toHaveLength(0);
    const $ = await renderComponent(Tiles, { locale, measures, answers: true });
    expect($('a .tile-answer')).toHaveLength(0);
    expect($('a + .tile-answer').text().trim()).toBe(measures[0]?.facts.answer[locale]);
  });

  test('the legend explains each sign that some measure has, and no other', async () => {
    const $ = await renderComponent(StateLegend, { locale, measures: inEachState.slice(0, 2) });
    const text = $.root().text();
    for (const state of states)
      expect(text.includes(t(`today.states.${state}`))).toBe(states.indexOf(state) < 2);
    expect($('b').text().trim()).toBe(stateSigns['read-with']);
  });

  test('the legend counts every measure once', async () => {
    const { measures } = library;
    const $ = await renderComponent(StateLegend, { locale, measures });
    const counts = $('span')
      .toArray()
      .map((entry) => Number(/\d+/.exec($(entry).text())?.[0] ?? 0));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(measures.length);
  });
});
