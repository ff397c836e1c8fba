import { expect, test } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { englishNumber } from './document-number.ts';

const stateCouncil = { zh: '国务院', en: 'State Council' };
const ministry = { zh: '商务部', en: 'Ministry of Commerce' };

test.for([
  ['国发〔2023〕11号', stateCouncil, 'Guo Fa [2023] No. 11'],
  ['渝发改规范〔2025〕11号', stateCouncil, 'Yu Fa Gai Gui Fan [2025] No. 11'],
  ['国务院令第723号', stateCouncil, 'State Council Order No. 723'],
  ['商务部令2020年第3号', ministry, 'Ministry of Commerce Order No. 3 of 2020'],
  ['商务部公告2025年第60号', ministry, 'Ministry of Commerce Announcement No. 60 of 2025'],
  ['国务院令第723号', ministry, null],
  ['主席令第26号', stateCouncil, null],
  ['财关税〔2026〕7号、财关税〔2026〕8号', stateCouncil, null],
] as const)('%s of %j', ([number, issuer, english]) => {
  expect(englishNumber(number, issuer)).toBe(english);
});

test('the number of the plan comes out as the plan’s own translation has it', () => {
  const { document_number: number, issuer } = library.identity;
  expect(englishNumber(number.zh, issuer)).toBe(number.en);
});
