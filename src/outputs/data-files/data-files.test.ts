import { describe, expect, test } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { sha256 } from '../../model/sha256.ts';
import { recordKinds } from '../open-data/record-kinds.ts';
import { fieldsOf, type Field } from '../open-data/shape/fields.ts';
import { schemaPath, type RecordName } from '../open-data/shape/record-kind.ts';
import { dataFiles } from './data-files.ts';

const files = await dataFiles(library, context);
const contentOf = (path: string) => files.find((file) => file.path === path)?.content ?? '';
const textOf = (path: string) => asText(contentOf(path));
const asText = (content: string | Uint8Array) =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);
const read = (path: string): unknown => JSON.parse(textOf(path));

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
for (const kind of recordKinds) ajv.addSchema(read(schemaPath(kind)) as object);

const schemaOf: Record<string, RecordName> = {
  'plan.json': 'plan',
  'measures.json': 'measure',
  'agencies.json': 'agency',
  'topics.json': 'topic',
  'industries.json': 'industry',
  'glossary.json': 'term',
  'instruments.json': 'instrument',
  'updates.json': 'update',
};
const jsonFiles = files
  .filter(({ path }) => path.endsWith('.json') && !path.startsWith('schema/'))
  .map(({ path }) => ({ path, schema: schemaOf[path] ?? 'measure' }));

function validator(name: string) {
  const validate = ajv.getSchema(context.absolute(`/data/v1/schema/${name}.schema.json`));
  if (!validate) throw new Error(`There is no schema ${name}.`);
  return validate;
}

test('the folder holds what its address promises', () => {
  const paths = files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of [
    ...Object.keys(schemaOf),
    ...library.measures.map(({ number }) => `measures/${number}.json`),
    ...recordKinds.map(({ name }) => `schema/${name}.schema.json`),
    'measures.csv',
    'measures.excel.csv',
    'glossary.csv',
    'glossary.excel.csv',
    'measures.xlsx',
    'updates.xlsx',
    'glossary.xlsx',
    'plan.zh.akn.xml',
    'plan.en.akn.xml',
    'plan.jsonld',
    'dataset.jsonld',
    'SHA256SUMS',
    ...['zh', 'en', 'zh-en'].flatMap((edition) => [
      `/downloads/plan.${edition}.docx`,
      `/downloads/plan.${edition}.epub`,
    ]),
  ]) {
    expect(paths).toContain(path);
  }
});

test('the same library gives the same bytes', async () => {
  expect(await dataFiles(library, context)).toEqual(files);
});

test('every text ends with a newline, and no value is left out', () => {
  for (const { path, content } of files) {
    if (typeof content !== 'string') continue;
    expect([path, content.endsWith('\n')]).toEqual([path, true]);
    expect(content).not.toMatch(/\bundefined\b|\[object/);
  }
});

test('the checksums are those of all other files', () => {
  const lines = textOf('SHA256SUMS').trimEnd().split('\n');
  const expected = files
    .filter(({ path }) => path !== 'SHA256SUMS')
    .map(({ path, content }) => `${sha256(content)}  ${path.replace(/^\//, '../../')}`);
  expect(lines.toSorted()).toEqual(expected.toSorted());
});

describe('the schemas', () => {
  test.for(recordKinds.map(({ name }) => name))('%s is JSON Schema 2020-12', (name) => {
    const schema = read(`schema/${name}.schema.json`) as Record<string, unknown>;
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(`https://example.org/plan40/data/v1/schema/${name}.schema.json`);
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test('refer to nothing outside their folder', () => {
    const references = files
      .filter(({ path }) => path.startsWith('schema/'))
      .flatMap(({ content }) =>
        [...asText(content).matchAll(/"\$ref": "([^"]*)"/g)].map((match) => match[1]),
      );
    expect(references.filter((target) => !target?.startsWith('#/$defs/'))).toEqual([]);
  });

  test.for(jsonFiles)('$path is valid', ({ path, schema }) => {
    const validate = validator(schema);
    void validate(read(path));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.for([...Object.keys(schemaOf), 'measures/8.json', 'measures/20.json'])(
    '%s without any one of its required fields is not valid',
    (path) => {
      const name = schemaOf[path] ?? 'measure';
      const kind = recordKinds.find((one) => one.name === name);
      if (!kind) throw new Error(`There is no kind ${name}.`);
      const whole = read(path) as Record<string, unknown>;
      const records = kind.list ? whole[kind.list] : undefined;
      const record = (Array.isArray(records) ? records[0] : whole) as Record<string, unknown>;
      const fields = fieldsOf(kind.shape);
      const removals = requiredPlaces(fields, record);
      expect(removals.length).toBeGreaterThan(fields.length - 1);
      for (const { parent, key, place } of removals) {
        const { [key]: value } = parent;
        Reflect.deleteProperty(parent, key);
        expect([place, validator(name)(record)]).toEqual([place, false]);
        parent[key] = value;
      }
    },
  );

  test.for(recordKinds)('$name names every field that its records have', ({ shape, records }) => {
    for (const record of records(library, context)) {
      // A shape keeps what it names, and drops the rest.
      expect(shape.parse(record)).toEqual(JSON.parse(JSON.stringify(record)));
    }
  });
});

interface Place {
  parent: Record<string, unknown>;
  key: string;
  place: string;
}

/** Every required field of a record, at any depth, where the record has it. */
function requiredPlaces(fields: readonly Field[], record: unknown): Place[] {
  if (typeof record !== 'object' || record === null) return [];
  const parent = record as Record<string, unknown>;
  return fields.flatMap(({ name, path, optional, fields: inner }) => {
    const value = parent[name];
    const below = (Array.isArray(value) ? value.slice(0, 1) : [value]).flatMap((entry) =>
      requiredPlaces(inner, entry),
    );
    return [...(optional ? [] : [{ parent, key: name, place: path }]), ...below];
  });
}
