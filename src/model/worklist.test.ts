import type { MeasureNumber } from './measure-number.ts';
import { describe, expect, test } from 'vitest';
import { library } from '../../tests/support/library.ts';
import type { Library, LibraryMeasure } from './library.ts';
import { countUnreviewed, openWork, worklist } from './worklist.ts';
import { inLanguages } from '../../tests/support/in-languages.ts';

const today = '2026-11-29';
const review = { date: '2026-11-01', by: 'program' as const };
const reviewed = { ...review, of_sha256: '0'.repeat(64) };
const line = { ...inLanguages({ zh: '现状', en: 'Today' }), updates: [], as_found: '2026-11' };

/** A measure of the plan about which nothing is open. */
function finished(measure: LibraryMeasure): LibraryMeasure {
  return { ...measure, facts: { ...measure.facts, today: line, reviewed }, review, updates: [] };
}

/** The library with nothing to do. */
const done: Library = {
  ...library,
  measures: library.measures.map(finished),
  instruments: [],
  updates: [],
  guides: [],
};
const [instrument] = library.instruments;
const [update] = library.updates;
const [first] = done.measures;
if (!instrument || !update || !first) throw new Error('The content has no example.');

const sound = {
  ...instrument,
  slug: 'law',
  url: 'https://www.gov.cn/law',
  status: 'in-force' as const,
  provisions: [],
  measures: [1],
};
const withInstrument = (changes: Partial<typeof instrument>): Library => ({
  ...done,
  instruments: [{ ...sound, ...changes }],
});
const withMeasure = (changes: Partial<LibraryMeasure>): Library => ({
  ...done,
  measures: [{ ...first, ...changes }],
});
const needs = (one: Library) => worklist(one, { today }).flatMap((task) => task.needs);

test('where nothing is open, there is nothing to do', () => {
  expect(worklist(done, { today })).toEqual([]);
  expect(openWork(done)).toEqual([]);
});

describe('of an instrument', () => {
  test.each<[string, Partial<typeof instrument>, RegExp[]]>([
    ['all is known', {}, []],
    ['the address is not known', { url: null }, [/official address/]],
    [
      'why there is no address is known',
      { url: null, url_missing: inLanguages({ zh: '未公布', en: '–' }) },
      [],
    ],
    ['the status is not known', { status: 'not-checked' }, [/in force/]],
    ['there is no status to know', { kind: 'other', status: 'not-checked' }, []],
    [
      'the words of a provision were not seen',
      {
        provisions: [7, 8].map((number) => ({
          number,
          title: inLanguages({ zh: '题', en: 'Title' }),
          title_seen: true,
          words_seen: number === 7,
          compared: null,
        })),
      },
      [/provisions 8 \(/],
    ],
  ])('%s', (_, changes, expected) => {
    const found = needs(withInstrument(changes));
    expect(found).toEqual(expected.map((pattern) => expect.stringMatching(pattern) as string));
  });
});

describe('of a measure', () => {
  const decisive = { ...update, effect: 'changes' as const, says: line };
  test.each<[string, Partial<LibraryMeasure>, RegExp]>([
    [
      'nobody has read it again',
      { facts: { ...first.facts, reviewed: null }, review: null },
      /Read it a second time/,
    ],
    ['it has changed since', { review: null }, /changed since 2026-11-01/],
    [
      'how it stands is not said',
      { facts: { ...first.facts, today: null } },
      /how it stands today/,
    ],
    ['the line leaves out an update', { updates: [decisive] }, new RegExp(update.id)],
    [
      'an explainer is not written',
      { explainers: { ...first.explainers, en: { ...first.explainers.en, source: '\n' } } },
      /en\.mdx/,
    ],
  ])('%s', (_, changes, expected) => {
    expect(needs(withMeasure(changes))).toEqual([expect.stringMatching(expected)]);
  });

  test('an update that changes nothing makes no line old', () => {
    expect(needs(withMeasure({ updates: [{ ...decisive, effect: 'context' }] }))).toEqual([]);
  });
});

test.each([
  ['2025-11-28', true],
  ['2025-11-29', false],
  ['2025-10', true],
  ['2025-11', false],
  ['2024', true],
  ['2025', false],
])('an update that is as found up to %s is to be looked for again: %s', (as_found, isOld) => {
  const found = needs({ ...done, updates: [{ ...update, as_found }] });
  expect(found.length > 0).toBe(isOld);
});

test('a guide that nobody has read a second time is told', () => {
  const guides = library.guides.map((guide) => ({ ...guide, reviewed: null }));
  expect(worklist({ ...done, guides }, { today })).toContainEqual({
    file: 'content/guides/ja.yaml',
    needs: ['Have it read a second time (npm run reviewed -- ja).'],
    measures: [],
  });
});

test('a unit without translation is told with its measure', () => {
  const units = new Map([
    ['measure-8-s1', inLanguages({ zh: '探索。', en: '' })],
    ['measure-9-s1', inLanguages({ zh: '加强。', en: 'Strengthen.' })],
  ]);
  expect(worklist({ ...done, units }, { today })).toEqual([
    {
      file: 'content/plan/translation.en.yaml',
      needs: ['Translate measure-8-s1.'],
      measures: [8],
    },
  ]);
});

test('first comes what most measures lean on, then what the strongest leans on', () => {
  const open = (slug: string, measures: MeasureNumber[]) => ({
    ...sound,
    slug,
    measures,
    url: null,
  });
  const weak = done.measures.find(({ facts }) => facts.strength === 'explores')?.number ?? 0;
  const strong = done.measures.find(({ facts }) => facts.strength === 'duty')?.number ?? 0;
  const instruments = [open('a', [weak]), open('b', [strong]), open('c', [weak, strong])];
  expect(worklist({ ...done, instruments }, { today }).map(({ file }) => file)).toEqual(
    ['c', 'b', 'a'].map((slug) => `content/instruments/${slug}.yaml`),
  );
});

test('a build tells how many measures are unreviewed', () => {
  const measures = [{ ...first, review: null }, ...done.measures.slice(1)];
  expect(countUnreviewed(measures)).toBe(1);
  expect(openWork({ measures })).toEqual([
    `Unreviewed: 1 of ${measures.length} measures. See npm run worklist.`,
  ]);
});
