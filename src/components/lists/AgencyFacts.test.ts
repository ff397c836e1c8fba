import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { translator } from '../../i18n/translator.ts';
import type { AgencyWithMeasures } from '../../model/library.ts';
import AgencyFacts from './AgencyFacts.astro';
import { inLanguages, inTranslations } from '../../../tests/support/in-languages.ts';

const [example] = library.agencies;
const facts = async (changes: Partial<AgencyWithMeasures>, locale = 'en') => {
  const $ = await renderComponent(AgencyFacts, { locale, agency: { ...example, ...changes } });
  const text = (element: Parameters<typeof $>[0]) => $(element).text().replace(/\s+/g, ' ').trim();
  return Object.fromEntries(
    $('div:has(> dt)')
      .get()
      .map((entry) => [text($(entry).find('dt')), text($(entry).find('dd'))]),
  );
};

test('says whose the English name is', async () => {
  const name = inLanguages({ zh: '市商务委', en: 'Commission of Commerce' });
  const ours = await facts({ name, name_status: inTranslations('ours' as const) });
  expect(ours['English name']).toContain('Commission of Commerce');
  const published = await facts({ name, name_status: inTranslations('published' as const) });
  const t = translator('en');
  expect(ours['English name']).toContain(t('agencies.englishOurs'));
  expect(published['English name']).toContain(t('agencies.englishPublished'));
});

test('a website goes by its host, and its absence is said', async () => {
  const { Website } = await facts({ website: 'https://sww.cq.gov.cn/a/b' });
  expect(Website).toBe('sww.cq.gov.cn');
  const none = await facts({ website: undefined });
  expect(none['Website']).not.toBe('');
  expect(none['Website']).not.toContain('sww');
});

test('what is not known of a body has no entry', async () => {
  const least = { superior: undefined, source: undefined, later: undefined, contacts: undefined };
  const { length } = Object.keys(await facts(least));
  expect(length).toBe(4);
  const later = { ...inLanguages({ zh: '更名', en: 'Renamed' }), date: '2026-03-01' };
  expect(Object.keys(await facts({ ...least, later }))).toHaveLength(5);
});
