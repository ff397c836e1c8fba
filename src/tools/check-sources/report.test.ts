import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import type { Answer } from './ask-address.ts';
import { officialAddresses } from './official-addresses.ts';
import { reportText } from './report.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';

test('every official address of the content is told once, with all files that name it', () => {
  const found = officialAddresses(library);
  expect(new Set(found.map(({ address }) => address)).size).toBe(found.length);
  const [instrument] = library.instruments.filter(({ url }) => url !== null);
  const [agency] = library.agencies.filter(({ website }) => website !== null);
  const [word] = library.terms
    .flatMap(({ words }) => words)
    .filter(({ source }) => source.url !== null);
  for (const [address, file] of [
    [library.identity.official_page, 'content/plan/plan.yaml'],
    [instrument?.url, `content/instruments/${instrument?.slug}.yaml`],
    [agency?.website, `content/agencies/${agency?.slug}.yaml`],
    [word?.source.url, 'content/glossary.yaml'],
  ]) {
    expect(found.find((entry) => entry.address === address)?.files).toContain(file);
  }
});

test('contacts are asked where they are pages, and an address of two files once', () => {
  const [agency] = library.agencies;
  const [update] = library.updates;
  if (!agency || !update) throw new Error('The content has no example.');
  const words = inLanguages({ zh: '投诉', en: 'complaints' });
  const contact = { for: words, source: words, seen: '2026-11-01' };
  const page = 'https://www.gov.cn/form';
  expect(
    officialAddresses({
      identity: { ...library.identity, official_page: 'https://www.gov.cn/plan' },
      instruments: [],
      terms: [],
      updates: [{ ...update, id: 'one', source: { ...update.source, url: page } }],
      agencies: [
        {
          ...agency,
          slug: 'bureau',
          website: null,
          contacts: [
            { ...contact, kind: 'form', value: page },
            { ...contact, kind: 'hotline', value: '12345' },
          ],
        },
      ],
    }),
  ).toEqual([
    { address: 'https://www.gov.cn/plan', files: ['content/plan/plan.yaml'] },
    { address: page, files: ['content/updates/one.yaml', 'content/agencies/bureau.yaml'] },
  ]);
});

test('the report tells the worst first, where each stands, and counts what is as it was', () => {
  const addresses = ['https://a.example/', 'https://b.example/law'].map((address) => ({
    address,
    files: ['content/one.yaml'],
  }));
  const answers = new Map<string, Answer>([
    ['https://a.example/', { finding: 'ok', detail: '200' }],
    ['https://b.example/law', { finding: 'home', detail: 'https://b.example/' }],
  ]);
  expect(reportText(addresses, answers)).toBe(
    [
      'Gone: 0',
      'Leads to a home page: 1',
      '  https://b.example/law → https://b.example/',
      '    content/one.yaml',
      'Moved: 0',
      'Refused: 0',
      'Not reached: 0',
      'Slow: 0',
      'As it was: 1',
    ].join('\n'),
  );
});
