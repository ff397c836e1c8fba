import { expect, test } from 'vitest';
import { markMentions } from './mark-mentions.ts';
import { element } from './xml.ts';

const mention = (...words: string[]) => ({
  words,
  mark: (found: string) => element('ref', {}, found),
});

test('mentions are marked in order, and the text stays whole', () => {
  expect(markMentions('（甲：乙、甲乙）', [mention('甲'), mention('甲乙')])).toEqual([
    '（',
    element('ref', {}, '甲'),
    '：乙、',
    element('ref', {}, '甲乙'),
    '）',
  ]);
});

test('the first of several forms that occurs is marked, as it is written', () => {
  expect(markMentions('(Lead body)', [mention('lead bodies', 'lead body')])).toEqual([
    '(',
    element('ref', {}, 'Lead body'),
    ')',
  ]);
});

test('a mention that the text does not have is left out, the others are marked', () => {
  expect(markMentions('甲局负责', [mention('牵头'), mention('甲局')])).toEqual([
    mention('甲局').mark('甲局'),
    '负责',
  ]);
});

test('mentions are found in any order', () => {
  expect(markMentions('乙配合甲', [mention('甲'), mention('乙')])).toEqual([
    mention('乙').mark('乙'),
    '配合',
    mention('甲').mark('甲'),
  ]);
});
