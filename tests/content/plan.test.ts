import { expect, test } from 'vitest';
import { sha256 } from '../../src/model/sha256.ts';
import { isOneForOne } from '../../src/outputs/pictures/provision-picture.ts';
import { files, library } from '../support/live-library.ts';
import { measuresOfTopic } from '../built-site/facts/topics.ts';

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
  ).toStrictEqual(measuresOfTopic);
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
