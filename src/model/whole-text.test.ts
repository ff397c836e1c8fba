import { expect, test } from 'vitest';
import { fixtureFiles, library, measureNumbered } from '../../tests/support/library.ts';
import { closingBracket, textsOfNotice, wholeText } from './whole-text.ts';

const close = (text: string) => text.replace(/\s/g, '');

test('of the notice before the plan no word is left out', () => {
  const words = textsOfNotice(library).map(({ zh }) => zh);
  expect(close(fixtureFiles.source)).toContain(close(words.join('')));
  expect(words[0]).toBe(library.notice?.title.zh);
  expect(words.at(-1)).toBe('（此件公开发布）');
});

test('without a notice there is nothing of it', () => {
  expect(textsOfNotice({ notice: null })).toEqual([]);
});

test('a measure as a whole ends with the bracket that names its bodies', () => {
  const measure = measureNumbered(8);
  expect(wholeText(measure, 'zh')).toBe(measure.officialText);
  const english = wholeText(measure, 'en');
  expect(english).toMatch(/^\S.*\S$/);
  expect(english.startsWith(measure.sentences[0]?.en ?? '-')).toBe(true);
  expect(english.endsWith(` ${measure.responsibility?.en}`)).toBe(true);
});

test('bodies that are named amid the sentences alone stand in no bracket of their own', () => {
  const { responsibility } = measureNumbered(8);
  if (!responsibility) throw new Error('The measure names no bodies.');
  expect(closingBracket(responsibility)).toBe(responsibility);
  expect(closingBracket({ ...responsibility, zh: '', en: '' })).toBeNull();
  expect(closingBracket(null)).toBeNull();
});
