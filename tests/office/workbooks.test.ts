import { beforeAll, expect, test } from 'vitest';
import { workbooks } from '../../src/outputs/open-data/workbooks/workbooks.ts';
import { library } from '../support/live-library.ts';
import { context } from '../support/output-context.ts';
import { convert } from './support/libre-office.ts';
import { named, readOpenDocument, textOfCell } from './support/open-document.ts';

const recordsOf: Record<string, readonly string[]> = {
  measures: library.measures.map(({ officialText }) => officialText),
  updates: library.updates.map(({ title }) => title.zh),
  glossary: library.terms.map(({ name }) => name.zh),
};

let sheets: Map<string, Buffer>;

beforeAll(async () => {
  const files: Record<string, Uint8Array> = {};
  for (const { name, write } of workbooks) {
    files[`${name}.xlsx`] = await write(library, context);
  }
  sheets = convert(files, 'fods');
});

test.each(workbooks)(
  '$name.xlsx opens in LibreOffice with every record and its filters',
  (book) => {
    const document = readOpenDocument(sheets.get(`${book.name}.xlsx`) ?? Buffer.of());
    const cells = new Set(named(document, 'table:table-cell').map(textOfCell));
    const records = recordsOf[book.name] ?? [];
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter((text) => !cells.has(text))).toEqual([]);
    const ranges = named(document, 'table:database-range');
    expect(
      ranges.some((range) => range.getAttribute('table:display-filter-buttons') === 'true'),
    ).toBe(true);
    const errors = [...cells].filter((text) => /^(?:#\w+[!?]|Err:\d+)$/.test(text));
    expect(errors).toEqual([]);
  },
);
