import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { inTranslations } from '../../../tests/support/in-languages.ts';
import { translator } from '../../i18n/translator.ts';
import type { MeasureNumber } from '../../model/measure-number.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { localeCodes, locales } from '../../i18n/locales.ts';
import GlossaryTerm from './GlossaryTerm.astro';
import InstrumentEntry from './InstrumentEntry.astro';

const total = library.measures.length;
const [term] = library.terms;
const [instrument] = library.instruments;
if (!term || !instrument) throw new Error('There is nothing to list.');
const numbers = (count: number) => library.measures.slice(0, count).map(({ number }) => number);

const entries = [
  [
    'a term',
    (locale: string, measures: MeasureNumber[]) =>
      renderComponent(GlossaryTerm, { locale, total, term: { ...term, measures } }),
  ],
  [
    'a document',
    (locale: string, measures: MeasureNumber[]) =>
      renderComponent(InstrumentEntry, { locale, total, instrument: { ...instrument, measures } }),
  ],
] as const;

describe.each(entries)('the entry of %s', (_, render) => {
  test('says how many measures it concerns, and which in what is folded', async () => {
    const $ = await render('en', numbers(2));
    expect($('summary').text()).toMatch(/2 measures$/);
    expect($('details p:not([data-word]) a')).toHaveLength(2);
  });

  test('says of all measures that they are all, in one link to them', async () => {
    const $ = await render('en', numbers(total));
    expect($('summary').text()).toMatch(new RegExp(`All ${total} measures$`));
    const links = $('details p:not([data-word]) a').get();
    expect(links.map(({ attribs }) => attribs['href'])).toEqual(['/en/measures/']);
  });

  test('can be found by what is folded too', async () => {
    const $ = await render('en', numbers(1));
    expect($('[data-entry]').find('details')).toHaveLength(1);
  });
});

test.each(localeCodes)(
  'a term stands under its name in the language of the page (%s)',
  async (locale) => {
    const $ = await renderComponent(GlossaryTerm, { locale, total, term });
    const first = $('h3 > span').first();
    expect(first.text().trim()).toBe(term.name[locale]);
    expect(first.attr('lang')).toBe(locales[locale].tag);
  },
);

test('a term says what other languages call it, and where that was seen', async () => {
  const source = {
    key: 'ministry',
    issuer: { zh: '部', en: 'A ministry' },
    language: 'fr',
    title: 'Avis',
    date: '2026-01-31',
    url: 'https://example.org/avis',
    seen: '2026-02-01',
  };
  const words = [
    { language: 'fr', word: 'mot', source },
    { language: 'vi', word: 'từ', source: { ...source, url: null, date: null } },
  ];
  const $ = await renderComponent(GlossaryTerm, { locale: 'en', total, term: { ...term, words } });
  const said = $('[data-word]')
    .get()
    .map((one) => $(one).text().replace(/\s+/g, ' ').trim());
  expect(said).toEqual([
    'French: mot (A ministry, Avis, 31 January 2026)',
    'Vietnamese: từ (A ministry, Avis)',
  ]);
  expect($('[data-word] [lang=vi]').text()).toBe('từ');
  expect($('[data-word] a').attr('href')).toBe('https://example.org/avis');
});

test('a term says whether its translation is ours or in use elsewhere', async () => {
  const said = async (status: 'ours' | 'established') => {
    const renderings = inTranslations({
      forms: ['form'],
      banned: [],
      avoid: '',
      source: null,
      status,
    });
    const $ = await renderComponent(GlossaryTerm, {
      locale: 'en',
      total,
      term: { ...term, renderings },
    });
    return $('summary').text();
  };
  const t = translator('en');
  expect(await said('ours')).toContain(t('glossary.ours'));
  expect(await said('established')).toContain(t('glossary.established'));
});
