import { describe, expect, test } from 'vitest';
import { keptTogether, type Piece } from './kept-together.ts';

const shown = (pieces: Piece[]) =>
  pieces.map(({ text, isKept }) => (isKept ? `[${text}]` : text)).join('');

describe('what no line ends within', () => {
  test.for([
    ['落实国发〔2023〕11号的规定', '落实国发[〔2023〕11号]的规定'],
    ['Guo Fa [2023] No. 11, on funds', 'Guo Fa [[2023] No. 11], on funds'],
    ['2024—2027年实施', '[2024—2027年]实施'],
    ['from 2024–2027 on', 'from [2024–2027] on'],
    ['另有23个单位', '另有[23个]单位'],
    ['2026年2月17日起', '2026年2月17日起'],
    ['第30条和第31条', '[第30条]和[第31条]'],
    ['Between 23 and 30 places', 'Between 23 and 30 places'],
  ])('“%s” is kept as %s', ([text = '', expected]) => {
    expect(shown(keptTogether(text, { before: 20, keepsCounts: true }))).toBe(expected);
  });

  test('nothing where a paragraph begins: no line ends there', () => {
    expect(shown(keptTogether('第30条写到，第31条也写到', { keepsCounts: true }))).toBe(
      '第30条写到，[第31条]也写到',
    );
  });

  test('in running text a number may part from its word, and a document keeps its number', () => {
    expect(shown(keptTogether('另有两三处共23个单位依〔2023〕11号办理'))).toBe(
      '另有两三处共23个单位依[〔2023〕11号]办理',
    );
  });

  test('the pieces together are the text', () => {
    const text = '据〔2023〕11号第3条，2024—2027年在23个单位试行，至2026年2月17日。';
    for (const keepsEnd of [false, true]) {
      const pieces = keptTogether(text, { keepsCounts: true, keepsEnd });
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }
  });
});

describe('the end of a text', () => {
  test('is four characters at least', () => {
    expect(
      shown(keptTogether('条件没有写明，签证也没有保证，办理多久也没有写。', { keepsEnd: true })),
    ).toBe('条件没有写明，签证也没有保证，办理多久[也没有写。]');
  });

  test('begins with a number that it would cut', () => {
    expect(
      shown(keptTogether('加拿大和英国的普通护照免签，停留最多30天可续。', { keepsEnd: true })),
    ).toBe('加拿大和英国的普通护照免签，停留最[多30天可续。]');
  });

  test('is not asked for where the text is short', () => {
    expect(shown(keptTogether('条件没有写明。', { keepsEnd: true }))).toBe('条件没有写明。');
  });
});
