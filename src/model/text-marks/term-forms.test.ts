import { expect, test } from 'vitest';
import { findForm } from './term-forms.ts';

test.for<[form: string, text: string, found: string | null]>([
  ['pilot', 'Actively seek the pilot for funds.', 'pilot'],
  ['pilot', 'PILOT schemes', 'PILOT'],
  ['pilot', 'Pilots are sought.', 'Pilots'],
  ['pilot', 'piloted schemes', null],
  ['pilot', 'autopilot', null],
  ['policy', 'policies and measures', 'policies'],
  ['day', 'three days', 'days'],
  ['business', 'businesses', 'businesses'],
  ['foreign-invested enterprise', 'foreign-invested enterprises,', 'foreign-invested enterprises'],
  [
    'vocational school and college',
    'vocational schools and colleges',
    'vocational schools and colleges',
  ],
  ['research centre', 'research\n  centres', 'research\n  centres'],
  ['R&D centre (foreign)', 'an R&D centre (foreign) here', 'R&D centre (foreign)'],
  ['U.S. firm', 'UxSx firm', null],
  ["people's court", 'a people’s court', 'people’s court'],
  ['people’s court', "a people's court", "people's court"],
  ['"Kunlun" operation', 'the “Kunlun” operations', '“Kunlun” operations'],
  ['fund', '基金fund', null],
  ['Policy bank', 'two POLICY BANKS', 'POLICY BANKS'],
  ['city’s programmes', "the city's programmes", "city's programmes"],
])('“%s” in “%s” is %s', ([form, text, found]) => {
  const range = findForm(text, form);
  expect(range && text.slice(range.start, range.end)).toBe(found);
});

test('the first place is found, again and again', () => {
  const text = 'a fund of funds';
  expect(findForm(text, 'fund')).toEqual({ start: 2, end: 6 });
  expect(findForm(text, 'fund')).toEqual({ start: 2, end: 6 });
});
