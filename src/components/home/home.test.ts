import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { mainEffect } from '../../model/effects.ts';
import { stages } from '../../schema/topic.ts';
import Lately from './Lately.astro';
import PlanShape from './PlanShape.astro';
import Stages from './Stages.astro';

describe.each(localeCodes)('home (%s)', (locale) => {
  test('each stage is folded, and unfolds all its ways in, best measure first', async () => {
    const $ = await renderComponent(Stages, { locale, library });
    expect($('details[open]')).toHaveLength(0);
    stages.forEach((stage, index) => {
      const addresses = $('details')
        .eq(index)
        .find('a')
        .toArray()
        .map(({ attribs }) => attribs['href']);
      const own = library.waysIn.filter((way) => way.stage === stage);
      expect(addresses).toEqual(own.map(({ measures }) => `/${locale}/measures/${measures[0]}/`));
    });
  });

  test('after the stages come the ways by industry and by question', async () => {
    const $ = await renderComponent(Stages, { locale, library });
    const addresses = $('details ~ p a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(addresses).toEqual([`/${locale}/industries/`, `/${locale}/questions/`]);
  });

  test('a site that has sorted nothing by industry shows no way to it', async () => {
    const bare = { ...library, industries: [], questions: [] };
    const $ = await renderComponent(Stages, { locale, library: bare });
    expect($('details')).toHaveLength(stages.length);
    expect($('details ~ p a')).toHaveLength(0);
  });

  test('the shape of the plan is one link: every part by name, every measure once', async () => {
    const $ = await renderComponent(PlanShape, { locale, library });
    expect($('a')).toHaveLength(1);
    for (const { shortName } of library.parts) expect($('a').text()).toContain(shortName[locale]);
    const numbers = $('.plan-shape-part .mini')
      .toArray()
      .map((tile) => Number($(tile).text()));
    expect(numbers).toEqual(library.measures.map(({ number }) => number));
    expect($('.mini').closest('[aria-hidden]')).not.toHaveLength(0);
  });

  test('what has changed lately did something to a measure', async () => {
    const $ = await renderComponent(Lately, { locale, updates: library.updates });
    const ids = $('a[href*="/updates/#"]')
      .toArray()
      .map(({ attribs }) => attribs['href']?.split('#')[1]);
    const shown = library.updates.filter(({ id }) => ids.includes(id));
    expect(shown).toHaveLength(4);
    for (const update of shown)
      expect(mainEffect(update)).toSatisfy((effect) => effect && effect !== 'context');
  });

  test('a late change names the measures that its main effect is on, and no others', async () => {
    const [example] = library.updates;
    const says = inLanguages({ zh: '一', en: 'One.' });
    const touches = [
      { measure: 3, effect: 'context' as const, says },
      { measure: 5, effect: 'ends' as const, says },
      { measure: 41, effect: 'adds' as const, says },
    ];
    const $ = await renderComponent(Lately, { locale, updates: [{ ...example, touches }] });
    const addresses = $('a[href*="/measures/"]')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(addresses).toEqual([`/${locale}/measures/5/`]);
    expect($.root().text()).toContain(translator(locale)('updates.effects.ends.label'));
  });
});
