import { expect, test } from 'vitest';
import { renderComponent } from '../../../tests/support/render-component.ts';
import { strengths } from '../../schema/measure-facts.ts';
import StrengthMark from './StrengthMark.astro';

test.for([
  { strength: 'duty', level: 5, zh: '义务', en: 'Duty' },
  { strength: 'applies', level: 4, zh: '适用规定', en: 'Applies a rule' },
  { strength: 'directs', level: 3, zh: '部署', en: 'Directs' },
  { strength: 'encourages', level: 2, zh: '鼓励支持', en: 'Encourages' },
  { strength: 'explores', level: 1, zh: '探索争取', en: 'Explores' },
])('“$strength” shows its name and $level of five steps', async ({ strength, level, zh, en }) => {
  for (const [locale, name] of Object.entries({ zh, en })) {
    const $ = await renderComponent(StrengthMark, { locale, strength });
    expect($.root().text().trim()).toBe(name);
    expect($('[data-strength]').attr('data-strength')).toBe(strength);
    expect($('.strength-scale i')).toHaveLength(5);
    expect($('.strength-scale i.bg-current')).toHaveLength(level);
  }
});

test('the steps are for the eye alone: the name says it to everybody', async () => {
  const $ = await renderComponent(StrengthMark, { locale: 'en', strength: 'duty' });
  expect($('.strength-scale').attr('aria-hidden')).toBe('true');
});

test('the seal’s red is for a duty alone', async () => {
  for (const strength of strengths) {
    const $ = await renderComponent(StrengthMark, { locale: 'en', strength });
    expect([strength, $('.text-seal').length]).toEqual([strength, strength === 'duty' ? 1 : 0]);
  }
});
