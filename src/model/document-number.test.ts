import { expect, test } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { romanizedNumber } from './document-number.ts';

test.for([
  ['国发〔2023〕11号', 'Guo Fa [2023] No. 11'],
  ['渝发改规范〔2025〕11号', 'Yu Fa Gai Gui Fan [2025] No. 11'],
  ['国务院令第723号', null],
  ['财关税〔2026〕7号、财关税〔2026〕8号', null],
] as const)('%s', ([number, romanized]) => {
  expect(romanizedNumber(number)).toBe(romanized);
});

test('the number of the plan comes out as the plan’s own translation has it', () => {
  const { document_number: number } = library.identity;
  expect(romanizedNumber(number.zh)).toBe(number.en);
});
