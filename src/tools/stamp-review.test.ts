import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { fixture, library, measureNumbered } from '../../tests/support/library.ts';
import { reviewOf, reviewOfGuide } from '../model/review.ts';
import { guideSchema } from '../schema/guide.ts';
import { measureFactsSchema } from '../schema/measure-facts.ts';
import { guidesNamed, measuresNamed, stampOf, stampOfGuide, stampReview } from './stamp-review.ts';

const stamp = { date: '2026-11-29', by: 'program' as const, of_sha256: 'a'.repeat(64) };
const written = `reviewed:\n  date: '2026-11-29'\n  by: program\n  of_sha256: ${'a'.repeat(64)}`;

describe('the stamp', () => {
  test.each([
    ['null', 'number: 8\nreviewed: null\n', `number: 8\n${written}\n`],
    ['nothing', 'number: 8\nreviewed:\nrelated: []\n', `number: 8\n${written}\nrelated: []\n`],
    [
      'a remark',
      'reviewed: null # not yet\nrelated:  [1 ]\n',
      `${written} # not yet\nrelated:  [1 ]\n`,
    ],
    ['no line at its end', 'number: 8\nreviewed: null', `number: 8\n${written}`],
    [
      'a former stamp',
      `number: 8\nreviewed:\n  date: '2026-01-01'\n  by: person\n  of_sha256: b\n\nrelated: []\n`,
      `number: 8\n${written}\n\nrelated: []\n`,
    ],
    [
      'a former stamp in one line',
      `reviewed: { date: '2026-01-01', by: person, of_sha256: b }\nrelated: []\n`,
      `${written}\nrelated: []\n`,
    ],
  ])('stands in the place of %s, and changes nothing else', (_, yaml, expected) => {
    expect(stampReview(yaml, stamp)).toBe(expected);
  });

  test('needs its field', () => {
    expect(() => stampReview('number: 8\n', stamp)).toThrow('There is no field “reviewed”.');
    expect(() => stampReview('- reviewed\n', stamp)).toThrow('There is no field “reviewed”.');
  });

  test('of a measure holds for its texts, and its file is read', () => {
    const measure = measureNumbered(8);
    const yaml = readFileSync(`${measure.folder.replace('content', fixture)}/facts.yaml`, 'utf8');
    const reading = { date: '2026-11-29', by: 'person' as const };
    const stamped = stampReview(yaml, stampOf(measure, reading));
    const facts = measureFactsSchema.parse(parse(stamped));
    expect(reviewOf({ ...measure, facts })).toEqual(reading);
    const before = measureFactsSchema.parse(parse(yaml));
    expect({ ...facts, reviewed: null }).toEqual({ ...before, reviewed: null });
  });
});

describe('a guide', () => {
  const [guide] = library.guides;
  if (!guide) throw new Error('The content has no guide.');

  test('holds the stamp of its texts until one of them changes', () => {
    const yaml = readFileSync(`${fixture}/guides/${guide.code}.yaml`, 'utf8');
    const reading = { date: '2026-11-29', by: 'program' as const };
    const stamped = guideSchema.parse(parse(stampReview(yaml, stampOfGuide(guide, reading))));
    expect(reviewOfGuide(stamped)).toEqual(reading);
    expect(reviewOfGuide({ ...stamped, title: 'other' })).toBeNull();
    expect(reviewOfGuide({ ...stamped, reviewed: null })).toBeNull();
  });

  test('is named by the code of its language, beside measures', () => {
    expect(guidesNamed([guide.code, '8', '20-25'], library)).toEqual({
      guides: [guide],
      others: ['8', '20-25'],
    });
  });
});

describe('the measures that a command names', () => {
  const numbers = (...words: string[]) => measuresNamed(words, library).map(({ number }) => number);

  test('are told once each, in the order of the plan', () => {
    expect(numbers('11', '8', '7-9')).toEqual([7, 8, 9, 11]);
  });

  test.each([
    ['99', 'The plan has no measure 99.'],
    ['eight', '“eight” is no number of a measure.'],
    ['9-7', '“9-7” is no number of a measure.'],
  ])('“%s” is none of the plan', (word, message) => {
    expect(() => numbers(word)).toThrow(message);
  });
});
