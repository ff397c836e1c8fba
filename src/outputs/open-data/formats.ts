import type { Localized } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import { planXml } from '../akoma-ntoso/plan-xml.ts';
import type { OutputContext } from '../output-context.ts';
import { planJsonLd } from '../structured-data/plan-json-ld.ts';
import {
  agencies,
  collections,
  instruments,
  measures,
  plan,
  terms,
  topics,
  updates,
  type Collection,
} from './collections.ts';
import { measureColumns, termColumns } from './columns.ts';
import { csv } from './csv.ts';
import { jsonSchema, schemaPath } from './shape/json-schema.ts';

/** A file below `/data/v1/`, `path` from there. */
export interface DataText {
  path: string;
  text: string;
}

/** One kind of file below `/data/v1/`. */
export interface DataFormat {
  /** Its path there; `{n}` stands for each of several. */
  path: string;
  mediaType: string;
  holds: Localized;
  files: (library: Library, context: OutputContext) => DataText[];
}

/** What is made from the library alone, in the order in which it is documented. */
export const dataFormats: readonly DataFormat[] = [
  {
    path: 'plan.json',
    mediaType: 'application/json',
    holds: {
      en: 'The plan: what it is, and its whole text with our translation, in order.',
      zh: '方案：文件信息，按顺序排列的全文和本站译文。',
    },
    files: (library, context) => [
      { path: 'plan.json', text: json(plan.records(library, context)[0]) },
    ],
  },
  {
    path: 'measures.json',
    mediaType: 'application/json',
    holds: {
      en: 'All measures, with everything that we know of them.',
      zh: '全部各条及其资料。',
    },
    files: list('measures.json', measures),
  },
  {
    path: 'measures/{n}.json',
    mediaType: 'application/json',
    holds: {
      en: 'One measure.',
      zh: '单独一条。',
    },
    files: (library, context) =>
      measures.records(library, context).map((record) => ({
        path: `measures/${record.number}.json`,
        text: json(record),
      })),
  },
  {
    path: 'agencies.json',
    mediaType: 'application/json',
    holds: {
      en: 'The bodies responsible.',
      zh: '责任单位。',
    },
    files: list('agencies.json', agencies),
  },
  {
    path: 'topics.json',
    mediaType: 'application/json',
    holds: {
      en: 'The topics, with their measures.',
      zh: '主题和所含各条。',
    },
    files: list('topics.json', topics),
  },
  {
    path: 'glossary.json',
    mediaType: 'application/json',
    holds: {
      en: 'The terms, with the English that we use.',
      zh: '术语和本站采用的英文。',
    },
    files: list('glossary.json', terms),
  },
  {
    path: 'instruments.json',
    mediaType: 'application/json',
    holds: {
      en: 'Laws and documents; for the two national ones, which measure implements what.',
      zh: '法律与文件；两份国家文件另列与各条的对应关系。',
    },
    files: list('instruments.json', instruments),
  },
  {
    path: 'updates.json',
    mediaType: 'application/json',
    holds: {
      en: 'Later developments, newest first. They are not part of the plan.',
      zh: '后续变化，新的在前；不是方案内容。',
    },
    files: list('updates.json', updates),
  },
  {
    path: 'measures.csv',
    mediaType: 'text/csv',
    holds: {
      en: 'The measures as a table, without the explanations.',
      zh: '各条的表格，不含解读。',
    },
    files: table('measures.csv', measures, { columns: measureColumns, bom: false }),
  },
  {
    path: 'measures.excel.csv',
    mediaType: 'text/csv',
    holds: {
      en: 'The same table with a byte order mark, for Excel.',
      zh: '同一表格，带字节顺序标记，供Excel打开。',
    },
    files: table('measures.excel.csv', measures, { columns: measureColumns, bom: true }),
  },
  {
    path: 'glossary.csv',
    mediaType: 'text/csv',
    holds: {
      en: 'The glossary as a table.',
      zh: '术语的表格。',
    },
    files: table('glossary.csv', terms, { columns: termColumns, bom: false }),
  },
  {
    path: 'glossary.excel.csv',
    mediaType: 'text/csv',
    holds: {
      en: 'The same table with a byte order mark, for Excel.',
      zh: '同一表格，带字节顺序标记，供Excel打开。',
    },
    files: table('glossary.excel.csv', terms, { columns: termColumns, bom: true }),
  },
  {
    path: 'plan.zh.akn.xml',
    mediaType: 'application/akn+xml',
    holds: {
      en: 'The official text as Akoma Ntoso 3.0 (OASIS LegalDocML).',
      zh: '官方原文，Akoma Ntoso 3.0格式（OASIS LegalDocML）。',
    },
    files: (library, context) => [
      { path: 'plan.zh.akn.xml', text: planXml(library, 'zh', context) },
    ],
  },
  {
    path: 'plan.en.akn.xml',
    mediaType: 'application/akn+xml',
    holds: {
      en: 'Our unofficial translation as Akoma Ntoso 3.0.',
      zh: '本站的非官方译文，Akoma Ntoso 3.0格式。',
    },
    files: (library, context) => [
      { path: 'plan.en.akn.xml', text: planXml(library, 'en', context) },
    ],
  },
  {
    path: 'plan.jsonld',
    mediaType: 'application/ld+json',
    holds: {
      en: 'The plan and its measures as linked data (schema.org Legislation).',
      zh: '方案和各条的关联数据（schema.org Legislation）。',
    },
    files: (library, { absolute }) => [
      { path: 'plan.jsonld', text: json(planJsonLd(library, absolute)) },
    ],
  },
  {
    path: 'schema/{name}.schema.json',
    mediaType: 'application/schema+json',
    holds: {
      en: 'The JSON Schemas (2020-12) of the files above. The fields below are described from them.',
      zh: '上述文件的JSON Schema（2020-12），下面的字段说明即出自其中。',
    },
    files: (_library, { absolute }) =>
      collections.map(({ shape }) => ({
        path: schemaPath(shape),
        text: json(jsonSchema(shape, absolute)),
      })),
  },
];

function list(path: string, { shape, records }: Collection): DataFormat['files'] {
  return (library, context) => [
    { path, text: json({ [shape.list ?? shape.name]: records(library, context) }) },
  ];
}

function table(
  path: string,
  { records }: Collection,
  options: Parameters<typeof csv>[1],
): DataFormat['files'] {
  return (library, context) => [{ path, text: csv(records(library, context), options) }];
}

/** JSON as all files have it: indented, with a newline at the end. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
