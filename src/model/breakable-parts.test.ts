import { describe, expect, test } from 'vitest';
import { breakableParts } from './breakable-parts.ts';

describe('where the line of a heading may end', () => {
  test('between Chinese words, not within them', () => {
    expect(breakableParts('外商投资企业境内再投资所得', 'zh')).toEqual(
      expect.arrayContaining(['投资', '企业', '境内']),
    );
  });

  test('not beside signs: no line begins with a comma', () => {
    expect(breakableParts('实际贡献，“数字”不看', 'zh')).toEqual(['实际', '贡献，“数字”不看']);
  });

  test('no character is left alone by a dictionary that does not know its word', () => {
    expect(breakableParts('转让试点', 'zh')).toEqual(['转让', '试点']);
    expect(breakableParts('重点招商团组', 'zh')).toEqual(['重点', '招商团组']);
  });

  test('a word of one character goes with what follows where it opens it', () => {
    expect(breakableParts('研发和创投基金', 'zh')).toEqual(['研发', '和创投基金']);
    expect(breakableParts('措施的公平', 'zh')).toEqual(['措施的', '公平']);
  });

  test('not between Chinese and other letters, where the gap would be lost', () => {
    expect(breakableParts('争取QFLP试点', 'zh')).toEqual(['争取QFLP试点']);
  });

  test('not so that less than four characters are left for the last line', () => {
    expect(breakableParts('外商投资企业境内再投资', 'zh').at(-1)).toBe('境内再投资');
    expect(breakableParts('外国青年科技人才签证', 'zh').at(-1)).toBe('人才签证');
  });

  test('the parts together are the text', () => {
    const text = '支持QFLP试点：“境外”资金，两头在外';
    expect(breakableParts(text, 'zh').join('')).toBe(text);
  });

  test('at the spaces of English: nothing is to be said', () => {
    expect(breakableParts('Apply for a QFLP', 'en')).toEqual(['Apply for a QFLP']);
  });
});
