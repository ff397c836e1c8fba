import { expect, test } from 'vitest';
import {
  articlePath,
  citedNumbers,
  readProvisionNumber,
  type ProvisionNumbers,
} from './provision-number.ts';
import { inLanguages } from '../../../tests/support/in-languages.ts';

test.for<[no: string, numbers: ProvisionNumbers | null]>([
  ['25', { first: 25, last: 25 }],
  ['7(2)', { first: 7, last: 7 }],
  ['60-62', { first: 60, last: 62 }],
  ['', null],
  ['0', null],
  ['07', null],
  ['7(0)', null],
  ['7(2', null],
  ['62-60', null],
  ['60-60', null],
  ['60–62', null],
  ['二十五', null],
  ['Article 25', null],
  ['7(2)-8', null],
])('“%s” reads %j', ([no, numbers]) => {
  expect(readProvisionNumber(no)).toEqual(numbers);
});

test('a range cites every article in it', () => {
  expect(citedNumbers({ first: 60, last: 62 })).toEqual([60, 61, 62]);
  expect(citedNumbers({ first: 25, last: 25 })).toEqual([25]);
});

const provision = {
  title: inLanguages({ zh: '甲', en: 'A' }),
  title_seen: true,
  words_seen: false,
  compared: null,
};
const instruments = [
  { slug: 'a-law' },
  { slug: 'a-plan', provisions: [{ number: 1, ...provision }] },
];

test.for<[of: string, no: string, path: string | null]>([
  ['a-law', '25', '/en/instruments/a-law/#article-25'],
  ['a-law', '7(2)', '/en/instruments/a-law/#article-7'],
  ['a-law', '60-62', '/en/instruments/a-law/#article-60'],
  ['a-plan', '1', '/en/instruments/a-plan/#provision-1'],
  ['a-law', 'x', null],
  ['another', '1', null],
])('%s %s stands at %s', ([of, no, path]) => {
  expect(articlePath('en', { of, no }, instruments)).toBe(path);
});
