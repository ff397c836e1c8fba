import { expect, test } from 'vitest';
import { derivedRows } from '../../i18n/derived-rows.ts';
import { withMarks } from './quotation-marks.ts';

const { marks } = derivedRows['zh-Hant'];

test.each([
  ['“投資重慶”活動', '「投資重慶」活動'],
  ['“整治涉企網絡‘黑嘴’”行動', '「整治涉企網絡『黑嘴』」行動'],
  ['不譯作“QDLP”，“QFII”', '不譯作「QDLP」，「QFII」'],
  ['‘Iron Fist’行動', '『Iron Fist』行動'],
  ['”，“', '」，「'],
])('%s becomes %s', (text, marked) => {
  expect(withMarks(text, marks)).toBe(marked);
});

test.each(['the People’s Bank', 'investors’ rights', 'a "b" \'c\''])('%s stays', (text) => {
  expect(withMarks(text, marks)).toBe(text);
});

test('an apostrophe within single marks does not end them', () => {
  expect(withMarks('‘People’s Bank’', marks)).toBe('『People’s Bank』');
});
