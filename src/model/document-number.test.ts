import { expect, test } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { englishNumber, numberIn } from './document-number.ts';

test.for([
  ['国发〔2023〕11号', 'Guo Fa [2023] No. 11'],
  ['渝发改规范〔2025〕11号', 'Yu Fa Gai Gui Fan [2025] No. 11'],
  ['国务院令第723号', 'Order No. 723'],
  ['主席令第26号', 'Presidential Order No. 26'],
  ['商务部令2020年第3号', 'Order No. 3 of 2020'],
  ['财政部、税务总局公告2023年第29号', 'Announcement No. 29 of 2023'],
  ['财关税〔2026〕7号、财关税〔2026〕8号', null],
  ['国家发展改革委、商务部令2021年第47号（2024年版：2024年第23号）', null],
] as const)('%s', ([number, english]) => {
  expect(englishNumber(number)).toBe(english);
  expect(numberIn('en', number)).toBe(english ?? number);
  expect(numberIn('zh', number)).toBe(number);
});

test('the number of the plan comes out as the plan’s own translation has it', () => {
  const { document_number: number } = library.identity;
  expect(englishNumber(number.zh)).toBe(number.en);
});
