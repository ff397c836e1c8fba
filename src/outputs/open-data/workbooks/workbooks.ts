import { localeCodes, localize, type Localized } from '../../../i18n/locales.ts';
import { translator, type Translate } from '../../../i18n/translator.ts';
import { states } from '../../../model/effects.ts';
import type { Library } from '../../../model/library.ts';
import { strengths } from '../../../schema/measure-facts.ts';
import { effects, levels } from '../../../schema/update.ts';
import type { OutputContext } from '../../output-context.ts';
import { measures, terms, updates } from '../record-kinds.ts';
import type { RecordKind } from '../shape/record-kind.ts';
import { overviewSheets } from './overview.ts';
import { workbookColumns, type NameTables, type WorkbookColumn } from './workbook-columns.ts';
import { writeWorkbook, type WorkbookSheet } from './write-workbook.ts';

/** A workbook: its name in the open data, and how it is made. */
export interface Workbook {
  name: 'measures' | 'updates' | 'glossary';
  write: (library: Library, context: OutputContext) => Promise<Uint8Array>;
}

/** The open data for those who read tables in Excel. */
export const workbooks: readonly Workbook[] = [
  {
    name: 'measures',
    write: (library, context) =>
      workbook(
        library,
        [
          {
            name: 'measures',
            kind: measures,
            paths: measurePaths,
            records: measures.records(library, context),
          },
        ],
        overviewSheets(library, context),
      ),
  },
  {
    name: 'updates',
    write: (library, context) => {
      const records = updates.records(library, context);
      return workbook(library, [
        { name: 'updates', kind: updates, paths: updatePaths, records },
        {
          name: 'touches',
          kind: updates,
          paths: touchPaths,
          records: records.flatMap(oneForEachTouch),
        },
      ]);
    },
  },
  {
    name: 'glossary',
    write: (library, context) =>
      workbook(library, [
        {
          name: 'glossary',
          kind: terms,
          paths: termPaths,
          records: terms.records(library, context),
        },
      ]),
  },
];

const measurePaths = [
  'number',
  'part',
  'section',
  'title',
  'question',
  'answer',
  'strength',
  'today.state',
  'today',
  'today.as_of',
  'lead',
  'support',
  'topics',
  'industries',
  'for',
  'offers',
  'official.text',
  'translation',
  'national_provisions.instrument',
  'national_provisions.provision',
  'named_instruments',
  'related_instruments',
  'updates',
  'related',
  'terms',
  'reviewed',
  'reviewed_by',
  'official.sha256',
  'url',
  'id',
];

const updatePaths = [
  'id',
  'date',
  'date_precision',
  'date_kind',
  'level',
  'title',
  'summary',
  'measures',
  'instrument',
  'source.issuer',
  'source.title',
  'source.number',
  'source.date',
  'source.url',
  'as_found',
  'url',
];

const touchPaths = [
  'touches.measure',
  'touches.effect',
  'touches.says',
  'touches.was',
  'id',
  'date',
  'level',
  'title',
  'source.url',
];

const termPaths = [
  'slug',
  ...localeCodes,
  'in_text',
  'forms',
  'avoid',
  'meaning',
  'rendering',
  'source',
  'measures',
  'url',
];

interface Table {
  name: string;
  kind: RecordKind;
  paths: readonly string[];
  records: readonly unknown[];
}

/** Sheets that need no words about them, tables, and behind these what each of their columns means. */
function workbook(
  library: Library,
  tables: readonly Table[],
  plain: readonly WorkbookSheet[] = [],
): Promise<Uint8Array> {
  const names = namesIn(library);
  const sheets = tables.map(({ name, kind, paths, records }) => {
    const columns = workbookColumns(kind, paths, names);
    return {
      name,
      columns,
      rows: records.map((record) => columns.map(({ value }) => value(record))),
    };
  });
  return writeWorkbook([
    ...plain,
    ...sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.map(({ name }) => name) })),
    fieldSheet(sheets),
  ]);
}

function fieldSheet(
  sheets: readonly { name: string; columns: readonly WorkbookColumn[] }[],
): WorkbookSheet {
  return {
    name: 'columns',
    columns: ['sheet', 'column', ...Object.keys(localize(() => ''))],
    rows: sheets.flatMap(({ name, columns }) =>
      columns.map((column) => [name, column.name, ...Object.values(column.meaning)]),
    ),
  };
}

/** What slugs, numbers and words of the data are called, by the fields that hold them. */
function namesIn(library: Library): NameTables {
  const agencies = called(library.agencies, ({ slug, short_name }) => [slug, short_name]);
  const topics = called(library.topics, ({ slug, name }) => [slug, name]);
  const instruments = called(library.instruments, ({ slug, title }) => [slug, title]);
  const titles = called(library.measures, ({ number, facts }) => [String(number), facts.title]);
  return {
    lead: agencies,
    support: agencies,
    topics,
    industries: called(library.industries, ({ slug, name }) => [slug, name]),
    named_instruments: instruments,
    related_instruments: instruments,
    'national_provisions.instrument': instruments,
    instrument: instruments,
    updates: called(library.updates, ({ id, title }) => [id, title]),
    terms: called(library.terms, ({ slug, name }) => [slug, name]),
    measures: titles,
    related: titles,
    'touches.measure': titles,
    strength: inWords(strengths, (t, strength) => t(`strength.${strength}.label`)),
    'today.state': inWords(states, (t, state) => t(`today.states.${state}`)),
    level: inWords(levels, (t, level) => t(`updates.levels.${level}`)),
    'touches.effect': inWords(effects, (t, effect) => t(`updates.effects.${effect}.label`)),
  };
}

function called<T>(entries: readonly T[], nameOf: (entry: T) => [key: string, name: Localized]) {
  const names = new Map(entries.map(nameOf));
  return (key: string) => names.get(key);
}

function inWords<Word extends string>(
  words: readonly Word[],
  say: (t: Translate, word: Word) => string,
) {
  return called(words, (word) => [word, localize((locale) => say(translator(locale), word))]);
}

/** An update for each measure that it touches. */
function oneForEachTouch<T extends { touches: readonly unknown[] }>(update: T) {
  return update.touches.map((touch) => ({ ...update, touches: [touch] }));
}
