import { describe, expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { translator } from '../../i18n/translator.ts';
import type { Instrument } from '../../schema/instrument.ts';
import InstrumentLinks from '../measure/InstrumentLinks.astro';
import InstrumentEntry from './InstrumentEntry.astro';
import InstrumentFacts from './InstrumentFacts.astro';

const [example] = library.instruments;
if (!example) throw new Error('There is no instrument.');
const unknown = 'Present status not checked';

/** What the component says of an instrument of this kind whose status nobody has looked for. */
async function said(
  component: Parameters<typeof renderComponent>[0],
  kind: Instrument['kind'],
): Promise<string> {
  const instrument = { ...example, kind, status: 'not-checked' as const, replaced_by: null };
  const props = { locale: 'en', library, instrument, instruments: [instrument] };
  return (await renderComponent(component, props)).root().text();
}

describe.each([
  ['an entry of the list', InstrumentEntry],
  ['the facts of its page', InstrumentFacts],
  ['a link of a measure', InstrumentLinks],
])('%s', (_, component) => {
  test('says of a document that its status was not checked', async () => {
    expect(await said(component, 'law')).toContain(unknown);
  });

  test('says nothing of the status of what is no document', async () => {
    const text = await said(component, 'other');
    expect(text).not.toContain(unknown);
    expect(text).not.toContain('Status');
    expect(text).toContain(component === InstrumentFacts ? 'Issued by' : example.title.en);
  });
});

describe.each([
  ['the facts of its page', InstrumentFacts],
  ['a link of a measure', InstrumentLinks],
])('%s', (_, component) => {
  test('lead from a document that was replaced to the one in its place', async () => {
    const replacement = library.instruments.find(({ slug }) => slug !== example.slug);
    const instrument = { ...example, replaced_by: replacement?.slug };
    const props = { locale: 'en', library, instrument, instruments: [instrument] };
    const $ = await renderComponent(component, props);
    const link = $(`a[href="/en/instruments/${replacement?.slug}/"]`);
    expect(link.text().trim()).toBe(replacement?.title.en);
  });
});

test('the day of a document and the day from which it holds stand each under its name', async () => {
  const instrument = { ...example, date: '2021-03-31', effective: '2021-07-01' };
  const $ = await renderComponent(InstrumentFacts, { locale: 'en', library, instrument });
  const t = translator('en');
  const under = (label: string) =>
    $('dt')
      .filter((_, name) => $(name).text().trim() === label)
      .next('dd')
      .text()
      .trim();
  expect(under(t('instruments.date'))).toBe('31 March 2021');
  expect(under(t('instruments.effective'))).toBe('1 July 2021');
});

test('no line ends within the dates of an instrument', async () => {
  const instrument = { ...example, date: '2020-01-01', effective: '2026-11-12' };
  const $ = await renderComponent(InstrumentFacts, { locale: 'en', library, instrument });
  const kept = $('dd > bdi')
    .toArray()
    .map((date) => $(date).text());
  expect(kept).toEqual(['1 January 2020', '12 November 2026']);
});
