import { describe, expect, test } from 'vitest';
import { localeCodes } from '../i18n/locales.ts';
import { reviewedSha256, reviewOf, type ReviewedMeasure } from './review.ts';
import { inLanguages } from '../../tests/support/in-languages.ts';

const words = (name: string) => inLanguages({ zh: `${name}中`, en: `${name} en` });
const measure: ReviewedMeasure = {
  facts: {
    title: words('title'),
    question: words('question'),
    answer: words('answer'),
    for: words('for'),
    offers: words('offers'),
    today: { ...words('today'), updates: ['2025-01-01-law'], as_found: '2026-08' },
  },
  sentences: [words('sentence')],
  responsibility: words('bracket'),
  explainers: inLanguages({ zh: { source: 'zh' }, en: { source: 'en' } }),
};
const reviewed = {
  date: '2026-01-31',
  by: 'program' as const,
  of_sha256: reviewedSha256(measure),
};
const withFacts = (facts: Partial<ReviewedMeasure['facts']>) => {
  const own = { ...measure.facts, reviewed, ...facts };
  return { ...measure, facts: own };
};

test('a second reading holds while the texts are those that were read', () => {
  expect(reviewOf(withFacts({}))).toEqual({ date: '2026-01-31', by: 'program' });
});

test('a measure that nobody read again is unreviewed', () => {
  expect(reviewOf({ ...measure, facts: { ...measure.facts, reviewed: null } })).toBeNull();
});

describe('a change unsets it:', () => {
  test.each(['title', 'question', 'answer', 'for', 'offers', 'today'] as const)('%s', (field) => {
    for (const locale of localeCodes) {
      const text = { ...measure.facts[field], [locale]: 'other' };
      expect(reviewOf(withFacts({ [field]: text }))).toBeNull();
    }
  });

  test('the line on today, once there is none', () => {
    expect(reviewOf(withFacts({ today: null }))).toBeNull();
  });

  test.each<[string, Partial<ReviewedMeasure>]>([
    ['a sentence', { sentences: [{ ...words('sentence'), en: 'other' }] }],
    ['the bracket', { responsibility: null }],
    ['an explainer', { explainers: { ...measure.explainers, zh: { source: 'other' } } }],
  ])('%s', (_, change) => {
    expect(reviewOf({ ...measure, ...change, facts: withFacts({}).facts })).toBeNull();
  });
});

test('white space around an explainer, which readers of files leave or drop, is not hashed', () => {
  const spaced = { ...measure, explainers: { ...measure.explainers, zh: { source: '\nzh\n' } } };
  expect(reviewedSha256(spaced)).toBe(reviewedSha256(measure));
});

test('what the line on today rests on, and the order of keys, change nothing', () => {
  const { today } = measure.facts;
  const later = {
    ...inLanguages({ zh: 'today中', en: 'today en' }),
    updates: [],
    as_found: '2026-11',
  };
  expect(today).not.toEqual(later);
  expect(reviewOf(withFacts({ today: later }))).not.toBeNull();
});
