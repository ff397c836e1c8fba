import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { translator } from '../../i18n/translator.ts';
import { concordance } from '../../model/instruments.ts';
import InstrumentMeasures from './InstrumentMeasures.astro';

const numbered = (instrument: (typeof library.instruments)[number]) =>
  concordance(instrument, library.measures).length > 0;
const idsOf = async (instrument: (typeof library.instruments)[number]) => {
  const $ = await renderComponent(InstrumentMeasures, { locale: 'en', library, instrument });
  return $('h2')
    .get()
    .map(({ attribs }) => attribs['id']);
};

describe('of an instrument it shows', () => {
  test('provision by provision, where the provisions are numbered', async () => {
    const instruments = library.instruments.filter(numbered);
    expect(instruments).not.toEqual([]);
    for (const instrument of instruments)
      expect(await idsOf(instrument)).toEqual(['where-from', 'concordance']);
  });

  test('the measures that rest on what was there before the plan, or that what came later touches', async () => {
    const t = translator('en');
    const [instrument] = library.instruments.filter((other) => !numbered(other));
    const titleWhere = async (later_than_plan: boolean) => {
      const props = { locale: 'en', library, instrument: { ...instrument, later_than_plan } };
      return (await renderComponent(InstrumentMeasures, props))('h2#measures').text().trim();
    };
    expect(await titleWhere(false)).toBe(t('instruments.resting'));
    expect(await titleWhere(true)).toBe(t('instruments.touched'));
  });

  test('otherwise its measures, or that there are none, and the articles cited, where there are some', async () => {
    for (const instrument of library.instruments.filter((other) => !numbered(other)))
      expect(await idsOf(instrument)).toEqual([
        'measures',
        ...(instrument.articles.length > 0 ? ['ui-cited'] : []),
      ]);
  });
});
