import { expect, test } from 'vitest';
import { renderComponent } from '../../../tests/support/render-component.ts';
import StrengthMark from './StrengthMark.astro';

test.for([
  { strength: 'must', level: 5, zh: '必须', en: 'Must' },
  { strength: 'applies', level: 4, zh: '适用规定', en: 'Applies a rule' },
  { strength: 'commits', level: 3, zh: '承诺', en: 'Commits' },
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
  const $ = await renderComponent(StrengthMark, { locale: 'en', strength: 'must' });
  expect($('.strength-scale').attr('aria-hidden')).toBe('true');
});
