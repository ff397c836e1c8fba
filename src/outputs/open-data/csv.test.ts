import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { measures, terms } from './record-kinds.ts';
import { measureColumns, termColumns } from './columns.ts';
import { csv } from './csv.ts';

const records = [
  { name: { en: 'a “b", c' }, numbers: [1, 2], none: null, inner: [{ x: 'y' }, { x: 'z' }] },
];
const columns = ['name.en', 'numbers', 'none', 'inner.x'];

test('lines end in CRLF, signs of CSV are quoted, lists are joined (RFC 4180)', () => {
  expect(csv(records, { columns, bom: false })).toBe(
    'name_en,numbers,none,inner_x\r\n"a “b"", c",1;2,,y;z\r\n',
  );
});

test('a byte order mark stands before the first column where it is asked for', () => {
  expect(csv(records, { columns, bom: true })).toBe(
    `\uFEFF${csv(records, { columns, bom: false })}`,
  );
});

test.for([
  { collection: measures, columns: measureColumns },
  { collection: terms, columns: termColumns },
])('a reader of CSV gets back what was written', ({ collection, columns: names }) => {
  const all = collection.records(library, context);
  const rows = parse<Record<string, string>>(csv(all, { columns: names, bom: true }), {
    columns: true,
    bom: true,
  });
  expect(rows).toHaveLength(all.length);
  for (const row of rows) expect(Object.keys(row)).toHaveLength(names.length);
});

test('the official text of every measure is in its row', () => {
  const all = measures.records(library, context);
  const rows = parse<Record<string, string>>(csv(all, { columns: measureColumns, bom: false }), {
    columns: true,
  });
  expect(rows.map((row) => row['official_text'])).toEqual(
    library.measures.map(({ officialText }) => officialText),
  );
});

test('no cell begins like a formula', () => {
  const cells = [
    csv(measures.records(library, context), { columns: measureColumns, bom: false }),
    csv(terms.records(library, context), { columns: termColumns, bom: false }),
  ].flatMap((table) => parse(table).flat());
  expect(cells.filter((cell) => /^[=+@\-\t\r]/.test(cell))).toEqual([]);
});
