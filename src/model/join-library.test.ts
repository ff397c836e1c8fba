import { compareMeasureNumbers, type MeasureNumber } from './measure-number.ts';
import { expect, test } from 'vitest';
import { fixtureFiles } from '../../tests/support/library.ts';
import { library, measureNumbered } from '../../tests/support/library.ts';
import { joinLibrary } from './join-library.ts';
import type { ResponsibleBody } from './library.ts';
import { readContent } from './read-content.ts';
import { sha256 } from './sha256.ts';

const files = fixtureFiles;
const sourceLines = files.source.split('\n');

/** The words of a measure in the source itself, white space removed: from its number to its bracket. */
function officialWords(number: MeasureNumber): string {
  const source = files.source.replace(/\s/g, '');
  const marker = new RegExp(`(?<!\\d)${number}．`).exec(source);
  if (!marker) throw new Error(`The source has no ${number}．`);
  const start = marker.index + marker[0].length;
  const bracket = source.slice(start).search(/[（〔]牵头单位/) + start;
  const end = source.indexOf(source[bracket] === '〔' ? '〕' : '）', bracket) + 1;
  return source.slice(start, end);
}

function named(bodies: readonly ResponsibleBody[] | undefined): string[] {
  return (bodies ?? []).map((body) => (body.kind === 'agency' ? body.agency.slug : body.text));
}

const { measures } = library;

test.for(measures.map((measure) => [measure.number, measure] as const))(
  'measure %i has the official text of the source, code point by code point',
  ([number, { officialText }]) => {
    expect(officialText).toBe(officialWords(number));
  },
);

test('a measure is its sentences and its bracket, with nothing between', () => {
  expect(
    measures.map(
      ({ sentences, responsibility }) =>
        sentences.map(({ zh }) => zh).join('') + (responsibility?.zh ?? ''),
    ),
  ).toEqual(measures.map(({ officialText }) => officialText));
});

test('a measure stands in the lines that it names', () => {
  expect(
    measures.map(({ lines: [first, last] }) =>
      sourceLines
        .slice(first - 1, last)
        .join('')
        .replace(/\s/g, ''),
    ),
  ).toEqual(measures.map(({ number, officialText }) => `${number}．${officialText}`));
});

test('a measure carries the SHA-256 of its official text', () => {
  expect(measures.map((measure) => measure.sha256)).toEqual(
    measures.map(({ officialText }) => sha256(officialText)),
  );
});

test('a measure stands in the part that its section stands in', () => {
  expect(measures.map(({ part }) => part)).toEqual(measures.map(({ section }) => section?.part));
});

test.for<[number, string[], string[]]>([
  [3, ['commerce'], ['health', 'medical-products']],
  [
    20,
    [
      'commerce',
      'development-reform',
      'economy-it',
      'finance',
      'market-regulation',
      'tax',
      '等市级有关部门',
      'districts',
    ],
    [],
  ],
  [28, ['market-regulation', 'intellectual-property'], []],
  [29, ['commerce', 'development-reform', 'economy-it', '等市级有关部门', 'districts'], []],
])('measure %i names its bodies in the order of the text', ([number, lead, support]) => {
  const { responsibility } = measureNumbered(number);
  expect(named(responsibility?.lead)).toEqual(lead);
  expect(named(responsibility?.support)).toEqual(support);
});

test('an agency lists the measures that name it', () => {
  expect(library.agencies).toHaveLength(25);
  for (const { slug, lead, support } of library.agencies) {
    const where = (role: 'lead' | 'support') =>
      library.measures
        .filter(({ responsibility }) => named(responsibility?.[role]).includes(slug))
        .map(({ number }) => number);
    expect([slug, lead, support]).toEqual([slug, where('lead'), where('support')]);
  }
});

test('every topic holds its measures, in the order of the topics', () => {
  for (const { slug, measures: own } of library.topics) {
    const naming = measures.filter(({ facts }) => facts.topics.includes(slug));
    expect([slug, own]).toEqual([slug, naming.map(({ number }) => number)]);
  }
  const orders = library.topics.map(({ order }) => order);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
});

test('an industry has its measures as they are to be read, with the reasons; a measure its industries', () => {
  const orders = library.industries.map(({ order }) => order);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  for (const { slug, measures, reasons } of library.industries) {
    expect([...reasons.keys()]).toEqual(measures);
    for (const { number, industries } of library.measures) {
      expect(industries.some((industry) => industry.slug === slug)).toBe(reasons.has(number));
    }
  }
});

test('questions come in their order', () => {
  const orders = library.questions.map(({ order }) => order);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
});

test('a measure lists its topics in the order of the topics', () => {
  for (const { topics, facts } of library.measures) {
    expect(topics.map(({ slug }) => slug)).toEqual(facts.topics);
  }
});

test('updates come newest first, and so do those of each measure', () => {
  for (const updates of [library.updates, ...library.measures.map((measure) => measure.updates)]) {
    const dates = updates.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  }
});

test('an update stands with exactly the measures that it touches', () => {
  for (const update of library.updates) {
    const holding = library.measures.flatMap(({ number, updates }) =>
      updates
        .filter(({ id }) => id === update.id)
        .map(({ effect, says }) => ({ measure: number, effect, says })),
    );
    const touches = update.touches.map(({ measure, effect, says }) => ({ measure, effect, says }));
    expect(holding).toEqual(touches.sort((a, b) => compareMeasureNumbers(a.measure, b.measure)));
  }
});

test('an instrument lists the measures that rest on it, carry it down or were changed by it', () => {
  for (const { slug, measures } of library.instruments) {
    const expected = library.measures.filter(
      ({ facts, updates, namedInstruments: named }) =>
        named.some((instrument) => instrument.slug === slug) ||
        facts.related_instruments.includes(slug) ||
        facts.national_provisions.some(({ instrument }) => instrument === slug) ||
        updates.some(({ instrument }) => instrument === slug),
    );
    expect([slug, measures]).toEqual([slug, expected.map(({ number }) => number)]);
  }
});

test('a term lists the measures in whose official text it stands', () => {
  const qflp = library.terms.find(({ slug }) => slug === 'qflp');
  expect(qflp?.measures).toEqual([11]);
  for (const { in_text, measures } of library.terms) {
    const standing = library.measures.filter(({ officialText }) =>
      in_text.some((form) => officialText.includes(form)),
    );
    expect(measures).toEqual(standing.map(({ number }) => number));
  }
});

test('the notice, the title and the preamble come with their translations', () => {
  expect(library.notice?.documentNumber).toEqual({
    zh: '渝府办发〔2024〕40号',
    en: 'Yu Fu Ban Fa [2024] No. 40',
  });
  expect(library.notice?.sentences.map(({ id }) => id)).toEqual(['s1']);
  expect(library.notice?.date).toEqual({ zh: '2024年4月24日', en: '24 April 2024' });
  expect(library.title?.zh).toMatch(/实施方案$/);
  expect(library.preamble.map(({ id }) => id)).toEqual(['s1']);
  expect(library.preamble[0]?.zh).toContain('国发﹝2023﹞11号');
});

test('content that was never checked is not joined by guesswork', () => {
  const content = readContent(files);
  content.translations.en.data = {};
  expect(() => joinLibrary(content)).toThrow(
    'The content was joined before it was checked: no part-1.',
  );
});
