import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { filesOfArchive } from '../../archives/archive.ts';
import { writeWorkbook } from './write-workbook.ts';

test('a nought is a value, and what says nothing is an empty cell', async () => {
  const sheet = { name: 'one', columns: ['a', 'b', 'c', 'd'], rows: [[0, '', null, 'x']] };
  const files = filesOfArchive(await writeWorkbook([sheet]));
  const xml = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
  const cells = Array.from(
    new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName('c'),
  ).filter((cell) => cell.getAttribute('r')?.endsWith('2') && cell.getElementsByTagName('v')[0]);
  expect(cells.map((cell) => cell.getAttribute('r'))).toEqual(['A2', 'D2']);
  expect(cells[0]?.textContent).toBe('0');
});

test('the filter of each sheet covers its names and its last row and column', async () => {
  const rows = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  const sheets = [
    { name: 'one', columns: ['a', 'b', 'c'], rows },
    { name: 'two', columns: ['a'], rows: [[1]] },
  ];
  const files = filesOfArchive(await writeWorkbook(sheets));
  const read = (path: string) => new TextDecoder().decode(files[path]);
  expect(read('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:C3"/>');
  expect(read('xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:A2"/>');
  expect(read('xl/workbook.xml')).toMatch(/>'?one'?!\$A\$1:\$C\$3</);
});
