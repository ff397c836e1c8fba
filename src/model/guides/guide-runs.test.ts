import { describe, expect, test } from 'vitest';
import { guideRuns, parseGuideTarget, targetsIn } from './guide-runs.ts';

describe('the pieces of a text', () => {
  test('are one where nothing is in brackets', () => {
    expect(guideRuns('Maßnahme (20)')).toEqual([{ text: 'Maßnahme (20)' }]);
  });

  test('tell words of another language, and links', () => {
    expect(guideRuns('主担当は[牵头单位](zh)、[全文](zh:page:plan)。')).toEqual([
      { text: '主担当は' },
      { text: '牵头单位', locale: 'zh' },
      { text: '、' },
      { text: '全文', leadsTo: { locale: 'zh', link: { target: 'page', key: 'plan' } } },
      { text: '。' },
    ]);
  });

  test('lead to the home page where the page has no name', () => {
    expect(guideRuns('[start](en:page:)')).toEqual([
      { text: 'start', leadsTo: { locale: 'en', link: { target: 'page', key: '' } } },
    ]);
  });

  test('are refused where a target is no language', () => {
    expect(() => guideRuns('[Wort](fr)')).toThrow(
      '“[Wort](fr)” was rendered before it was checked.',
    );
  });
});

test.each(['fr', 'page:plan', 'en:plan', 'https://example.org'])('%s is no target', (target) => {
  expect(parseGuideTarget(target)).toBeNull();
  expect(targetsIn(`[Wort](${target})`)).toEqual([target]);
});
