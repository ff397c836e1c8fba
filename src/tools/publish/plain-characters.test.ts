import { expect, test } from 'vitest';
import { mendCharacterMap, plainCharacters } from './plain-characters.ts';

test.each([
  ['\u2f00\u2f24', '一大'],
  ['人\u2ea0共和国', '人民共和国'],
  ['\u2ed4\u2ec5\u2eda\u2edb\u2ed3', '门见页风长'],
  ['o\ufb00-campus, \ufb02ow', 'off-campus, flow'],
  ['\u2329扎实\u232a', '〈扎实〉'],
  ['国发\ufe5d2023\ufe5e11', '国发\ufe5d2023\ufe5e11'],
])(
  'radicals and ligatures become the characters that were written, and nothing else changes: %s',
  (text, plain) => {
    expect(plainCharacters(text)).toBe(plain);
  },
);

test('a radical that is not known is named', () => {
  expect(() => plainCharacters('\u2e80')).toThrow('U+2E80');
});

test('a map of characters keeps what is right and mends what is not, ranges included', () => {
  const map = [
    '/CIDInit /ProcSet findresource begin',
    '2 beginbfchar',
    '<01> <2F00>',
    '<02> <4E8B>',
    'endbfchar',
    '1 beginbfrange',
    '<0A> <0B> <2F24>',
    'endbfrange',
    'endcmap',
  ].join('\n');
  const mended = mendCharacterMap(map);
  expect(mended).toContain('4 beginbfchar\n<01> <4E00>\n<02> <4E8B>\n<0A> <5927>\n<0B> <5973>\n');
  expect(mended).not.toMatch(/bfrange/);
  expect(mended).toMatch(/^\/CIDInit .*\n[\s\S]*endcmap$/);
  expect(mendCharacterMap(mended)).toBe(mended);
});
