import { describe, expect, test } from 'vitest';
import { breakableParts } from './breakable-parts.ts';

describe('where the line of a heading may end', () => {
  test('between Chinese words, not within them', () => {
    expect(breakableParts('外商投资企业境内再投资', 'zh')).toEqual(
      expect.arrayContaining(['投资', '企业', '境内']),
    );
  });

  test('not beside signs: no line begins with a comma', () => {
    expect(breakableParts('实际贡献，“数字”不看', 'zh')).toEqual(['实际', '贡献，“数字”不看']);
  });

  test('the parts together are the text', () => {
    const text = '支持QFLP试点：“境外”资金，两头在外';
    expect(breakableParts(text, 'zh').join('')).toBe(text);
  });

  test('at the spaces of English: nothing is to be said', () => {
    expect(breakableParts('Apply for a QFLP', 'en')).toEqual(['Apply for a QFLP']);
  });
});
