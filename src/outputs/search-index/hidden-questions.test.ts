import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { localize } from '../../i18n/locales.ts';
import type { Question } from '../../schema/question.ts';
import { hiddenQuestions } from './hidden-questions.ts';

const [anyQuestion] = library.questions;

function asked(...aliases: string[]): { questions: Question[] } {
  return { questions: [{ ...(anyQuestion as Question), aliases: localize(() => aliases) }] };
}

const hiddenNames = (aliases: string[], names: string[]) =>
  hiddenQuestions(asked(...aliases), 'en', { agency: { one: names } }).flatMap(
    ({ names: hidden }) => hidden,
  );

test('a name of a question is hidden where it stands within a longer name of something else', () => {
  expect(hiddenNames(['Hong Kong', 'Taiwan'], ['Hong Kong and Macao office'])).toEqual([
    'Hong Kong',
  ]);
});

test('so are its names that say one word more', () => {
  const names = ['law', 'city law', 'is it law or policy'];
  expect(hiddenNames(names, ['law firm'])).toEqual(['law', 'city law']);
});

test('a name that something else has too is found there', () => {
  expect(hiddenNames(['sue'], ['sue', 'sue a district'])).toEqual([]);
});

test('a question with no such name is left out', () => {
  expect(hiddenQuestions(asked('steps'), 'en', { agency: { one: ['law firm'] } })).toEqual([]);
});
