import { expect, test } from 'vitest';
import { library, measureNumbered } from '../../tests/support/library.ts';
import { confidences } from '../schema/measure-facts.ts';
import { groupProvisions, isCertain } from './national-provisions.ts';

const numbers = (provisions: Parameters<typeof groupProvisions>[0]) =>
  groupProvisions(provisions, library.instruments).map(({ instrument, certain, unsure }) => ({
    instrument: instrument.slug,
    certain,
    unsure,
  }));

test('provisions are grouped by document, in the order given', () => {
  expect(
    numbers([
      { instrument: 'guobanfa-2024-9', provision: 11, confidence: 'high' },
      { instrument: 'guofa-2023-11', provision: 8, confidence: 'verified' },
      { instrument: 'guobanfa-2024-9', provision: 9, confidence: 'medium' },
      { instrument: 'guobanfa-2024-9', provision: 3, confidence: 'verified' },
    ]),
  ).toEqual([
    { instrument: 'guobanfa-2024-9', certain: [11, 3], unsure: [9] },
    { instrument: 'guofa-2023-11', certain: [8], unsure: [] },
  ]);
});

test('only what was seen to match is certain', () => {
  expect(confidences.filter(isCertain)).toEqual(['verified', 'high']);
});

test('a measure that carries nothing down has no groups', () => {
  expect(numbers([])).toEqual([]);
});

test('measure 20 implements provision 8 of the opinions and 11 of the action plan', () => {
  expect(numbers(measureNumbered(20).facts.national_provisions)).toEqual([
    { instrument: 'guofa-2023-11', certain: [8], unsure: [] },
    { instrument: 'guobanfa-2024-9', certain: [11], unsure: [] },
  ]);
});

test('every section implements the provision of its own number', () => {
  for (const { section, facts } of library.measures) {
    const opinions = facts.national_provisions.filter(
      ({ instrument }) => instrument === 'guofa-2023-11',
    );
    expect(opinions.map(({ provision }) => provision)).toContain(section?.ordinal);
  }
});
