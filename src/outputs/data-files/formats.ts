import { localeCodes, officialLocale, type Locale } from '../../i18n/locales.ts';
import type { dictionaries } from '../../i18n/dictionaries.ts';
import type { Library } from '../../model/library.ts';
import { planXml } from '../akoma-ntoso/plan-xml.ts';
import type { OutputContext } from '../output-context.ts';
import { planJsonLd } from '../structured-data/plan-json-ld.ts';
import {
  agencies,
  industries,
  instruments,
  measures,
  plan,
  terms,
  topics,
  updates,
  recordKinds,
  type Collection,
} from '../open-data/record-kinds.ts';
import { measureColumns, termColumns } from '../open-data/columns.ts';
import { csv } from '../open-data/csv.ts';
import { workbooks } from '../open-data/workbooks/workbooks.ts';
import { jsonSchema } from '../open-data/shape/json-schema.ts';
import { schemaPath } from '../open-data/shape/record-kind.ts';

/** A file below `/data/v1/`, `path` from there. */
export interface DataContent {
  path: string;
  /** A text, or the bytes of an archive. */
  content: string | Uint8Array;
}

/** What a file holds, as dictionaries call it: `data.holds`. */
export type Holds = keyof (typeof dictionaries)[Locale]['data']['holds'];

/** One kind of file below `/data/v1/`. */
export interface DataFormat {
  /** Its path there; `{n}` stands for each of several. */
  path: string;
  mediaType: string;
  holds: Holds;
  files: (library: Library, context: OutputContext) => DataContent[] | Promise<DataContent[]>;
}

/** What is made from the library alone, in the order in which it is documented. */
export const dataFormats: readonly DataFormat[] = [
  {
    path: 'plan.json',
    mediaType: 'application/json',
    holds: 'plan',
    files: (library, context) => [
      { path: 'plan.json', content: json(plan.records(library, context)[0]) },
    ],
  },
  {
    path: 'measures.json',
    mediaType: 'application/json',
    holds: 'measures',
    files: list('measures.json', measures),
  },
  {
    path: 'measures/{n}.json',
    mediaType: 'application/json',
    holds: 'measure',
    files: (library, context) =>
      measures.records(library, context).map((record) => ({
        path: `measures/${record.number}.json`,
        content: json(record),
      })),
  },
  {
    path: 'agencies.json',
    mediaType: 'application/json',
    holds: 'agencies',
    files: list('agencies.json', agencies),
  },
  {
    path: 'topics.json',
    mediaType: 'application/json',
    holds: 'topics',
    files: list('topics.json', topics),
  },
  {
    path: 'industries.json',
    mediaType: 'application/json',
    holds: 'industries',
    files: list('industries.json', industries),
  },
  {
    path: 'glossary.json',
    mediaType: 'application/json',
    holds: 'terms',
    files: list('glossary.json', terms),
  },
  {
    path: 'instruments.json',
    mediaType: 'application/json',
    holds: 'instruments',
    files: list('instruments.json', instruments),
  },
  {
    path: 'updates.json',
    mediaType: 'application/json',
    holds: 'updates',
    files: list('updates.json', updates),
  },
  {
    path: 'measures.csv',
    mediaType: 'text/csv',
    holds: 'measuresTable',
    files: table('measures.csv', measures, { columns: measureColumns, bom: false }),
  },
  {
    path: 'measures.excel.csv',
    mediaType: 'text/csv',
    holds: 'excelTable',
    files: table('measures.excel.csv', measures, { columns: measureColumns, bom: true }),
  },
  {
    path: 'glossary.csv',
    mediaType: 'text/csv',
    holds: 'termsTable',
    files: table('glossary.csv', terms, { columns: termColumns, bom: false }),
  },
  {
    path: 'glossary.excel.csv',
    mediaType: 'text/csv',
    holds: 'excelTable',
    files: table('glossary.excel.csv', terms, { columns: termColumns, bom: true }),
  },
  ...workbooks.map(({ name, write }): DataFormat => {
    const path = `${name}.xlsx`;
    return {
      path,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      holds: `${name}Workbook`,
      files: async (library, context) => [{ path, content: await write(library, context) }],
    };
  }),
  ...localeCodes.map((locale): DataFormat => {
    const path = `plan.${locale}.akn.xml`;
    return {
      path,
      mediaType: 'application/akn+xml',
      holds: locale === officialLocale ? 'officialXml' : 'translationXml',
      files: (library, context) => [{ path, content: planXml(library, locale, context) }],
    };
  }),
  {
    path: 'plan.jsonld',
    mediaType: 'application/ld+json',
    holds: 'linkedData',
    files: (library, { absolute }) => [
      { path: 'plan.jsonld', content: json(planJsonLd(library, absolute)) },
    ],
  },
  {
    path: 'schema/{name}.schema.json',
    mediaType: 'application/schema+json',
    holds: 'schemas',
    files: ({ measures }, { absolute }) =>
      recordKinds.map((kind) => ({
        path: schemaPath(kind),
        content: json(
          jsonSchema(
            kind,
            absolute,
            measures.every(({ number }) => typeof number === 'number'),
          ),
        ),
      })),
  },
];

function list(path: string, { name, list: files, records }: Collection): DataFormat['files'] {
  return (library, context) => [
    { path, content: json({ [files ?? name]: records(library, context) }) },
  ];
}

function table(
  path: string,
  { records }: Collection,
  options: Parameters<typeof csv>[1],
): DataFormat['files'] {
  return (library, context) => [{ path, content: csv(records(library, context), options) }];
}

/** JSON as all files have it: indented, with a newline at the end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
