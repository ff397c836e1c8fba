import { expect, test } from 'vitest';
import { library, measureNumbered } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import { concordance } from '../../model/instruments.ts';
import Concordance from './Concordance.astro';

const instrument = library.instruments.find(({ provisions = [] }) => provisions.length > 1);
const [first, second] = concordance(instrument ?? { slug: '' }, []);
const { title } = measureNumbered(8).facts;

test.each(localeCodes)(
  'a provision says which measures carry it down, and where that is but probable (%s)',
  async (locale) => {
    const t = translator(locale);
    const provisions = [
      { ...first, measures: [{ number: 8, title, seen: true }] },
      { ...second, measures: [{ number: 8, title, seen: false }] },
    ];
    const $ = await renderComponent(Concordance, { locale, provisions });
    const entries = $('li').toArray();
    expect(entries.map((entry) => $(entry).find('a').attr('href'))).toEqual([
      `/${locale}/measures/8/`,
      `/${locale}/measures/8/`,
    ]);
    expect(entries.map((entry) => $(entry).text().includes(t('instruments.unsure')))).toEqual([
      false,
      true,
    ]);
  },
);

test.each(localeCodes)(
  'a provision that no measure carries down says so, as does a title that was not seen (%s)',
  async (locale) => {
    const t = translator(locale);
    const notes = async (title_seen: boolean) => {
      const provisions = [{ ...first, title_seen, measures: [] }];
      const $ = await renderComponent(Concordance, { locale, provisions });
      return $('p.note')
        .toArray()
        .map((note) => $(note).text().trim());
    };
    expect(await notes(true)).toEqual([t('instruments.noMeasure')]);
    expect(await notes(false)).toEqual([t('instruments.titleNotSeen'), t('instruments.noMeasure')]);
  },
);
