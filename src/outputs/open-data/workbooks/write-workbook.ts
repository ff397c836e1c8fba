import type { Feature, SheetData } from 'write-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import { archive, filesOfArchive } from '../../archives/archive.ts';

export type CellValue = string | number | null;

/** A table with one line of names above it. */
export interface WorkbookSheet {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly CellValue[])[];
}

/** Widths of columns, in signs. */
const narrow = 12;
const wide = 60;

const sheetFile = 'xl/worksheets/sheet{id}.xml';
const workbookFile = 'xl/workbook.xml';

/**
 * A workbook for Excel (Office Open XML, ECMA-376): the names of the columns stay in view and carry
 * filters, long texts break. Byte for byte the same for the same tables.
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    sheet: sheet.name,
    data: dataOf(sheet),
    columns: sheet.columns.map((name, index) => ({ width: widthOf(sheet, name, index) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }));
  const features = [filters(sheets)];
  const blob = await writeXlsxFile(written, {
    fontFamily: 'Arial',
    fontSize: 10,
    features,
  }).toBlob();
  const files = { ...filesOfArchive(new Uint8Array(await blob.arrayBuffer())) };
  const workbook = new TextDecoder().decode(files[workbookFile]);
  files[workbookFile] = new TextEncoder().encode(withFilterNames(workbook, sheets));
  return archive(files);
}

function dataOf({ columns, rows }: WorkbookSheet): SheetData {
  const names = columns.map((value) => ({
    value,
    fontWeight: 'bold' as const,
    backgroundColor: '#E8E6E1',
    alignVertical: 'top' as const,
    wrap: true,
  }));
  const cells = rows.map((row) =>
    row.map((value) =>
      value === null || value === ''
        ? null
        : { value, wrap: true, alignVertical: 'top' as const, align: 'left' as const },
    ),
  );
  return [names, ...cells];
}

function widthOf({ rows }: WorkbookSheet, name: string, index: number): number {
  const longest = Math.max(name.length, ...rows.map((row) => String(row[index] ?? '').length));
  return Math.min(wide, Math.max(narrow, longest + 2));
}

/** What the package leaves to others: a filter on every column. */
function filters(sheets: readonly WorkbookSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [sheetFile]: {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            const area = sheet ? `A1:${lastCell(sheet)}` : 'A1';
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<autoFilter ref="${area}"/>`,
              getOrderOfSiblings(sheetFile, 'worksheet') ?? [],
              'worksheet',
            );
          },
        },
      },
    },
  };
}

function lastCell({ rows, columns }: WorkbookSheet): string {
  return getCellAddress(rows.length, columns.length - 1);
}

/**
 * Names the area of the filter of each sheet, as Excel does when it saves one: LibreOffice takes a
 * filter without a name for none.
 * @throws where the package writes its names otherwise
 */
function withFilterNames(xml: string, sheets: readonly WorkbookSheet[]): string {
  const none = '<definedNames/>';
  if (!xml.includes(none))
    throw new Error(`There is no ${none} in ${workbookFile} to name filters in.`);
  const names = sheets.map((sheet, index) => {
    const end = lastCell(sheet).replace(/^([A-Z]+)/, '$$$1$');
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet.name}!$A$1:${end}</definedName>`;
  });
  return xml.replace(none, () => `<definedNames>${names.join('')}</definedNames>`);
}
