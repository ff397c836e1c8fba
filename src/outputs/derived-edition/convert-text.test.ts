import { expect, test } from 'vitest';
import { derivedRows } from '../../i18n/derived-rows.ts';
import { textConverter } from './convert-text.ts';

const row = derivedRows['zh-Hant'];
const { own, official } = textConverter(row, []);

test('text is in the forms of Hong Kong', () => {
  expect(own(['为什么说这里的标准是重庆市的'])).toEqual(['為什麼説這裏的標準是重慶市的']);
});

test('our own texts have its words, official ones no others than they had', () => {
  expect(own(['在服务器上'])).toEqual(['在伺服器上']);
  expect(official(['在服务器上'])).toEqual(['在服務器上']);
});

test('texts that flow together are converted as one, and stay apart', () => {
  expect(own(['招商干', '部，若', '干人'])).toEqual(['招商幹', '部，若', '干人']);
  expect(own(['干', '部'])).toEqual(['幹', '部']);
});

test('a word that becomes longer moves nothing into another tag', () => {
  expect(own(['内存条', '，以后'])).toEqual(['記憶體模組', '，以後']);
});

test('words that are settled are not left to the converter, the longest first', () => {
  const settled = [
    { from: '只', to: '只' },
    { from: '只准到', to: '只準到' },
  ];
  const converter = textConverter(row, settled);
  expect(own(['不是只迁一部分'])).toEqual(['不是隻遷一部分']);
  expect(converter.own(['不是只迁一部分；只准到月'])).toEqual(['不是只遷一部分；只準到月']);
  const within = [
    { from: '里', to: '里' },
    { from: '里程', to: '里數' },
  ];
  expect(textConverter(row, within).own(['里程和里'])).toEqual(['里數和里']);
});

test('what was converted is known', () => {
  const converter = textConverter(row, []);
  converter.own(['重', '庆']);
  converter.own(['No Han']);
  expect([...converter.converted()]).toEqual([['重庆', '重慶']]);
});
