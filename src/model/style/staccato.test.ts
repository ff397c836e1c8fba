import { expect, test } from 'vitest';
import { chineseSentences, hanCount } from './chinese.ts';
import { englishSentences, wordCount } from './english.ts';
import { staccato } from './staccato.ts';

const english = {
  sentences: (paragraph: string) => englishSentences([paragraph]),
  length: wordCount,
  short: 4,
  run: 3,
};
const long = 'This one has more words than that.';

test.each([
  [
    'as many short ones in a row as make a run',
    `${long} No sum. No date. No form.`,
    ['No sum. No date. No form.'],
  ],
  ['more of them', 'One. Two. Three. Four.', ['One. Two. Three. Four.']],
  ['fewer of them', `No sum. No date. ${long}`, []],
  ['a longer one among them', `No sum. No date. ${long} No form.`, []],
  [
    'two runs',
    `One. Two. Three. ${long} Four. Five. Six.`,
    ['One. Two. Three.', 'Four. Five. Six.'],
  ],
])('%s', (_, paragraph, expected) => {
  expect(staccato([paragraph], english)).toEqual(expected);
});

test('a run does not go on in another paragraph or item of a list', () => {
  expect(staccato(['One. Two.', 'Three. Four.'], english)).toEqual([]);
});

test('Chinese sentences are measured in characters', () => {
  const chinese = { sentences: chineseSentences, length: hanCount, short: 5, run: 2 };
  expect(staccato(['没有金额。没有期限！这一条没有写明办理程序。可以。'], chinese)).toEqual([
    '没有金额。 没有期限！',
  ]);
});
