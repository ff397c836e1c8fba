import { expect, test } from 'vitest';
import { stepsOfTopic } from './steps-of-topic.ts';
import { inLanguages } from '../../tests/support/in-languages.ts';

const steps = [inLanguages({ zh: '一', en: 'One.' }), inLanguages({ zh: '二', en: 'Two.' })];

test('a topic has the questions in steps that are most about one of its measures', () => {
  const visas = { slug: 'visas', steps, measures: [49, 32] };
  const data = { slug: 'data', steps, measures: [33, 49] };
  expect(stepsOfTopic([visas, data], [30, 49])).toEqual([visas]);
});

test('a question without steps, or about the plan as a whole, shows no topic step by step', () => {
  expect(stepsOfTopic([{ measures: [49] }, { steps, measures: [] }], [49])).toEqual([]);
});
