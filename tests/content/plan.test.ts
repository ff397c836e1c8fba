import { expect, test } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';
import { isOneForOne } from '../../src/outputs/pictures/provision-picture.ts';
import { files, library } from '../support/live-library.ts';

test('the plan has 51 measures, numbered straight through, in 24 sections and 6 parts', () => {
  expect(library.measures.map(({ number }) => number)).toEqual(
    Array.from({ length: 51 }, (_, index) => index + 1),
  );
  expect(library.sections.map(({ ordinal }) => ordinal)).toEqual(
    Array.from({ length: 24 }, (_, index) => index + 1),
  );
  expect(
    library.parts.map(
      ({ ordinal }) => library.measures.filter(({ part }) => part?.ordinal === ordinal).length,
    ),
  ).toEqual([15, 5, 9, 9, 7, 6]);
});

test('the measures have 57 sentences: 5 and 16 three, 20 and 26 two, the others one', () => {
  const counts = library.measures.map(({ number, sentences }) => [number, sentences.length]);
  expect(counts.filter(([, count]) => count !== 1)).toEqual([
    [5, 3],
    [16, 3],
    [20, 2],
    [26, 2],
  ]);
  expect(library.measures.flatMap(({ sentences }) => sentences)).toHaveLength(57);
});

test('nine measures have supporting bodies', () => {
  const supported = library.measures.filter(
    ({ responsibility }) => (responsibility?.support.length ?? 0) > 0,
  );
  expect(supported.map(({ number }) => number)).toEqual([3, 7, 11, 12, 14, 22, 30, 45, 50]);
});

test('the commission of commerce leads 26 measures and supports one', () => {
  const commerce = library.agencies.find(({ slug }) => slug === 'commerce');
  expect([commerce?.lead.length, commerce?.support]).toEqual([26, [45]]);
});

test('every topic holds its measures, in the order of the topics', () => {
  expect(
    Object.fromEntries(library.topics.map(({ slug, measures }) => [slug, measures])),
  ).toStrictEqual({
    'research-development': [1, 2, 16, 43],
    'life-sciences': [3, 4, 26],
    skills: [5],
    'services-opening': [6, 7, 8, 19],
    'finance-funds': [7, 8, 9, 11],
    headquarters: [9, 10],
    relocation: [12, 13],
    'land-energy': [14, 15],
    procurement: [16, 26],
    standards: [17, 18, 19],
    'fair-treatment': [16, 17, 20, 29],
    'disputes-complaints': [21, 22, 23],
    'intellectual-property': [7, 24, 25, 26, 27, 28],
    'visas-residence': [30, 31, 32, 49],
    'data-transfer': [33],
    inspections: [34, 35],
    'customs-trade': [10, 13, 38, 45],
    'investor-services': [14, 23, 36, 37, 38],
    tax: [10, 41, 42, 43, 45],
    incentives: [9, 39, 40, 44],
    'investment-promotion': [46, 47, 48, 49, 50, 51],
  });
  expect(library.topics.map(({ order }) => order)).toEqual(
    Array.from({ length: 21 }, (_, index) => index + 1),
  );
});

test('every section implements the provision of its own number', () => {
  for (const { section, facts } of library.measures) {
    const opinions = facts.national_provisions.filter(
      ({ instrument }) => instrument === 'guofa-2023-11',
    );
    expect(opinions.map(({ provision }) => provision)).toContain(section?.ordinal);
  }
});

test('the plan follows the document of 2023 one for one, and not that of 2024', () => {
  const document = (slug: string) => {
    const found = library.instruments.find((instrument) => instrument.slug === slug);
    if (!found) throw new Error(`no document ${slug}`);
    return found;
  };
  expect(isOneForOne(document('guofa-2023-11'), library)).toBe(true);
  expect(isOneForOne(document('guobanfa-2024-9'), library)).toBe(false);
});

test('the source is the one that was published, byte for byte', () => {
  expect(sha256(files.source)).toBe(
    '7ad171075b70c78cc35b82d17cacb692796e897f49bd39c8554e22882eaa05ff',
  );
});
