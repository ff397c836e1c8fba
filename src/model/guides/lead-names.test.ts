import { expect, test } from 'vitest';
import { measureNumbered } from '../../../tests/support/library.ts';
import { leadNames } from './lead-names.ts';

test('are the official short names in the order of the text', () => {
  expect(leadNames(measureNumbered(10).responsibility?.lead ?? [], 'zh')).toBe(
    '市商务委、重庆市税务局、重庆海关',
  );
});

test('words that leave the list open stand behind the body before them', () => {
  const names = leadNames(measureNumbered(29).responsibility?.lead ?? [], 'zh');
  expect(names).toBe('市商务委、市发展改革委、市经济信息委等市级有关部门、各区县政府');
});

test('of no body there are none', () => {
  expect(leadNames([], 'zh')).toBe('');
});

test('in other languages are the names that the site has for them', () => {
  const names = (number: number) =>
    leadNames(measureNumbered(number).responsibility?.lead ?? [], 'en');
  expect(names(10)).toBe('Commission of Commerce; Chongqing Tax Service; Chongqing Customs');
  expect(names(29)).toMatch(/ …; /);
});
