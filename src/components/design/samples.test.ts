import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { strengths } from '../../schema/measure-facts.ts';
import { agencyOfBothRoles, strengthSamples } from './samples.ts';

test('each strength has a measure of that strength and one of its sentences that shows it', () => {
  const samples = strengthSamples(library.measures);
  expect(samples.map(({ strength }) => strength)).toEqual([...strengths]);
  for (const { strength, measure, sentence } of samples) {
    expect(measure.facts.strength).toBe(strength);
    expect(sentence.strengths.map((limb) => limb.strength)).toContain(strength);
    expect(measure.sentences).toContain(sentence);
  }
});

test('a strength that no measure has is left out', () => {
  const [strongest] = strengthSamples(library.measures);
  const others = library.measures.filter(({ facts }) => facts.strength !== strongest?.strength);
  expect(strengthSamples(others).map(({ strength }) => strength)).toEqual(
    strengths.filter((strength) => strength !== strongest?.strength),
  );
});

test('the body that is shown leads and supports', () => {
  const both = agencyOfBothRoles(library);
  expect(both?.lead.length).toBeGreaterThan(0);
  expect(both?.support.length).toBeGreaterThan(0);
  expect(agencyOfBothRoles({ agencies: [] })).toBeUndefined();
});
