import { describe, expect, test } from 'vitest';
import { readMarker } from './markers.ts';

describe('readMarker', () => {
  test.each([
    ['8．加快', 'arabic', 8, '8．'],
    ['８．加快', 'arabic', 8, '８．'],
    ['12. 加快', 'arabic', 12, '12.'],
    ['3、加快', 'arabic', 3, '3、'],
    ['⒊加快', 'arabic', 3, '⒊'],
    ['一、加快', 'han', 1, '一、'],
    ['二十一、加快', 'han', 21, '二十一、'],
    ['（二十四）优化', 'bracketed-han', 24, '（二十四）'],
    ['(三) 优化', 'bracketed-han', 3, '(三)'],
    ['㈡优化', 'bracketed-han', 2, '㈡'],
    ['（3）优化', 'bracketed-arabic', 3, '（3）'],
    ['⑶优化', 'bracketed-arabic', 3, '⑶'],
    ['第十二条　优化', 'article', 12, '第十二条'],
    ['第1条 优化', 'article', 1, '第1条'],
    ['第二章 优化', 'chapter', 2, '第二章'],
    ['第一部分 优化', 'chapter', 1, '第一部分'],
    ['第三节 优化', 'division', 3, '第三节'],
  ])('%s', (line, form, number, text) => {
    expect(readMarker(line)).toMatchObject({ form, number, text });
  });

  test.each([
    '鼓励外商投资',
    '1．5亿元',
    '2.5倍',
    '2024.5',
    '2024年',
    '一、二级市场',
    '一、二、三产业',
    '一是加大投入',
    '（牵头单位：市商务委）',
    '第三条第二款规定',
    '一、总体要求…………1',
    '',
  ])('no number begins “%s”', (line) => {
    expect(readMarker(line)).toBeNull();
  });

  test('white space after the marker belongs to its length, not to its text', () => {
    expect(readMarker('第一条　支持')).toMatchObject({ text: '第一条', length: 4 });
  });
});
