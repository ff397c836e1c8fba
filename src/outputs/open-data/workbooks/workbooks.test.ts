import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { library, measureNumbered } from '../../../../tests/support/library.ts';
import { context } from '../../../../tests/support/output-context.ts';
import { filesOfArchive } from '../../archives/archive.ts';
import { workbooks } from './workbooks.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** The tables of a workbook: rows of the texts in their cells, by the name of the sheet. */
async function tablesOf(name: string) {
  const workbook = workbooks.find((one) => one.name === name);
  if (!workbook) throw new Error(`There is no workbook ${name}.`);
  const files = filesOfArchive(await workbook.write(library, context));
  const parse = (path: string) =>
    new DOMParser().parseFromString(decode(files[path]), 'application/xml');
  const elements = (path: string, tag: string) => Array.from(parse(path).getElementsByTagName(tag));
  const strings = elements('xl/sharedStrings.xml', 'si').map(
    ({ textContent }) => textContent ?? '',
  );
  return elements('xl/workbook.xml', 'sheet').map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const rows = elements(path, 'row').map((row) =>
      Object.fromEntries(
        Array.from(row.getElementsByTagName('c')).map((cell) => {
          const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
          const column = (cell.getAttribute('r') ?? '').replace(/\d+/, '');
          return [column, cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? '') : value];
        }),
      ),
    );
    const [names = {}, ...records] = rows;
    return {
      name: sheet.getAttribute('name'),
      xml: decode(files[path]),
      names: Object.values(names),
      records: records.map((record) =>
        Object.fromEntries(
          Object.entries(names).map(([column, title]) => [title, record[column] ?? '']),
        ),
      ),
    };
  });
}

describe('workbooks for Excel', () => {
  test('have every measure with its official text to the letter, and names beside slugs', async () => {
    const measures = (await tablesOf('measures')).find(({ name }) => name === 'measures');
    expect(measures?.records.map(({ official_text }) => official_text)).toEqual(
      library.measures.map(({ officialText }) => officialText),
    );
    const { facts } = measureNumbered(26);
    expect(measures?.records[10]).toMatchObject({
      number: '26',
      title_zh: facts.title.zh,
      title_en: facts.title.en,
      strength: 'duty',
      strength_name_en: 'Duty',
      lead: 'intellectual-property; market-regulation; healthcare-security',
      lead_name_zh: '市知识产权局; 市市场监管局; 市医保局',
      lead_name_en:
        'Intellectual Property Office; Administration for Market Regulation; Healthcare Security Administration',
    });
  });

  test('begin with a plain sheet of the measures in each language', async () => {
    const plain = (await tablesOf('measures')).slice(0, 2);
    expect(plain.map(({ name }) => name)).toEqual(['English', '中文']);
    const [english] = plain;
    expect(english?.names).toEqual([
      'Measure',
      'Title',
      'Question',
      'Strength',
      'State today',
      'Today',
      'As found up to',
      'Lead bodies',
      'Supporting bodies',
      'Address',
    ]);
    expect(english?.records).toHaveLength(library.measures.length);
    const { facts } = measureNumbered(26);
    expect(english?.records[10]).toMatchObject({
      Measure: '26',
      Title: facts.title.en,
      Question: facts.question.en,
      Strength: 'Duty; Directs',
      Today: facts.today?.en,
      'As found up to': facts.today?.as_found,
      Address: context.absolute('/en/measures/26/'),
    });
    library.measures.forEach(({ responsibility }, index) => {
      const supporting = (responsibility?.support ?? []).flatMap((body) =>
        body.kind === 'agency' ? [body.agency.short_name.en] : [],
      );
      expect(english?.records[index]?.['Supporting bodies'] ?? '').toBe(supporting.join('; '));
    });
  });

  test('have every later development, and in a table of their own what each does to each measure', async () => {
    const [updates, touches] = await tablesOf('updates');
    expect(updates?.records.map(({ id }) => id)).toEqual(library.updates.map(({ id }) => id));
    const expected = library.updates.flatMap(({ id, touches: all }) =>
      all.map(({ measure, effect }) => ({
        id,
        touches_measure: String(measure),
        touches_effect: effect,
      })),
    );
    expect(touches?.records).toMatchObject(expected);
  });

  test('have every term', async () => {
    const [glossary] = await tablesOf('glossary');
    expect(glossary?.records.map(({ slug }) => slug)).toEqual(
      library.terms.map(({ slug }) => slug),
    );
  });

  test.for(workbooks)('$name keeps its head in view and filters all columns', async ({ name }) => {
    for (const { xml, names, records } of await tablesOf(name)) {
      expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      const area = /<autoFilter ref="A1:([A-Z]+)(\d+)"\/>/.exec(xml);
      expect(area?.[2]).toBe(String(records.length + 1));
      expect(names.every((title) => title !== '')).toBe(true);
    }
  });

  test.for(workbooks)('$name says what every column means, in each language', async ({ name }) => {
    const tables = await tablesOf(name);
    const told = tables.at(-1)?.records ?? [];
    const columns = tables
      .slice(0, -1)
      .filter(({ name: sheet }) => sheet !== 'English' && sheet !== '中文')
      .flatMap((table) => table.names.map((column) => `${table.name} ${column}`));
    expect(told.map(({ sheet, column }) => `${sheet} ${column}`)).toEqual(columns);
    expect(told.filter(({ zh, en }) => !zh || !en)).toEqual([]);
  });

  test.for(workbooks)('$name is the same to the byte each time', async ({ write }) => {
    expect(await write(library, context)).toEqual(await write(library, context));
  });
});
