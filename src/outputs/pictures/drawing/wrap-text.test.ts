import { expect, test } from 'vitest';
import { textWidth, wrapText } from './wrap-text.ts';

test('a Chinese character is as wide as the text is high, a Latin letter about half of it', () => {
  expect(textWidth('外资', 20)).toBe(40);
  expect(textWidth('aaaa', 10)).toBeLessThan(25);
  expect(textWidth('aaaa', 10)).toBeGreaterThan(20);
});

test.for([
  [
    'breaks English at spaces',
    'work with local universities',
    70,
    ['work with', 'local', 'universities'],
  ],
  ['breaks Chinese anywhere', '鼓励在渝设研发中心', 40, ['鼓励在渝', '设研发中', '心']],
  [
    'never begins a line with a closing sign',
    '用好政策，做好兑现',
    40,
    ['用好政', '策，做好', '兑现'],
  ],
  [
    'keeps an opening sign with what follows',
    '发展（试点）工作',
    30,
    ['发展', '（试', '点）工', '作'],
  ],
  [
    'lets a word that is too long stand alone',
    'a internationalisation b',
    40,
    ['a', 'internationalisation', 'b'],
  ],
  ['breaks after a hyphen', 'a fund-interest sale', 40, ['a fund-', 'interest', 'sale']],
  ['has no line for no text', '', 40, []],
] as const)('%s', ([, text, width, lines]) => {
  expect(wrapText(text, { size: 10, width })).toEqual(lines);
});

test('loses nothing but the spaces at which it breaks', () => {
  const text = 'Widen the Catalogue of “Encouraged” Industries, 支持（探索）QFLP试点。';
  const lines = wrapText(text, { size: 14, width: 120 });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});
