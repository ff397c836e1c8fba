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
  /** How wide a column may be, in signs. */
  widest?: number;
}

/** Widths of columns, in signs; the button of a filter takes as much as three of the name. */
const narrow = 8;
const wide = 60;
const button = 3;
/** Height of a line of ten points, and of the highest row that Excel knows, in points. */
const line = 13;
const highest = 409;

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
    orientation: 'landscape' as const,
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

function dataOf(sheet: WorkbookSheet): SheetData {
  const { columns, rows } = sheet;
  const widths = columns.map((name, index) => widthOf(sheet, name, index));
  const names = columns.map((value) => ({
    value,
    fontWeight: 'bold' as const,
    backgroundColor: '#E8E6E1',
    alignVertical: 'top' as const,
    wrap: true,
  }));
  const cells = rows.map((row) => {
    const height = heightOf(row, widths);
    return row.map((value) =>
      value === null || value === ''
        ? null
        : { value, height, wrap: true, alignVertical: 'top' as const, align: 'left' as const },
    );
  });
  return [names, ...cells];
}

function widthOf({ rows, widest = wide }: WorkbookSheet, name: string, index: number): number {
  const longest = Math.max(
    signsIn(name) + button,
    ...rows.map((row) => signsIn(String(row[index] ?? ''))),
  );
  return Math.min(widest, Math.max(narrow, longest + 2));
}

/** How high a row is whose texts break: LibreOffice leaves one without a height as low as one line. */
function heightOf(row: readonly CellValue[], widths: readonly number[]): number {
  const lines = row.map((value, index) =>
    Math.ceil(signsIn(String(value ?? '')) / ((widths[index] ?? wide) - 2)),
  );
  return Math.min(highest, Math.max(1, ...lines) * line + 2);
}

/** How wide a text is in signs: of a Han character and full-width punctuation, two. */
function signsIn(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0);
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
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${sheet.name}'!$A$1:${end}</definedName>`;
  });
  return xml.replace(none, () => `<definedNames>${names.join('')}</definedNames>`);
}
