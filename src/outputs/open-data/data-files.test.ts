import { describe, expect, test } from 'vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { library } from '../../../tests/support/library.ts';
import { context } from '../../../tests/support/output-context.ts';
import { sha256 } from '../../model/sha256.ts';
import { collections } from './collections.ts';
import { dataFiles } from './data-files.ts';
import { schemaPath } from './shape/json-schema.ts';
import type { Fields, Shape, ValueType } from './shape/shape.ts';

const files = dataFiles(library, context);
const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
const read = (path: string): unknown => JSON.parse(textOf(path));

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
for (const { shape } of collections) ajv.addSchema(read(schemaPath(shape)) as object);

const schemaOf: Record<string, Shape['name']> = {
  'plan.json': 'plan',
  'measures.json': 'measure',
  'agencies.json': 'agency',
  'topics.json': 'topic',
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
    ...collections.map(({ shape }) => `schema/${shape.name}.schema.json`),
    'measures.csv',
    'measures.excel.csv',
    'glossary.csv',
    'glossary.excel.csv',
    'plan.zh.akn.xml',
    'plan.en.akn.xml',
    'plan.jsonld',
    'dataset.jsonld',
    'SHA256SUMS',
  ]) {
    expect(paths).toContain(path);
  }
});

test('the same library gives the same bytes', () => {
  expect(dataFiles(library, context)).toEqual(files);
});

test('every file ends with a newline, and no value is left out', () => {
  for (const { path, text } of files) {
    expect([path, text.endsWith('\n')]).toEqual([path, true]);
    expect(text).not.toMatch(/\bundefined\b|\[object/);
  }
});

test('the checksums are those of all other files', () => {
  const lines = textOf('SHA256SUMS').trimEnd().split('\n');
  const expected = files
    .filter(({ path }) => path !== 'SHA256SUMS')
    .map(({ path, text }) => `${sha256(text)}  ${path}`);
  expect(lines.toSorted()).toEqual(expected.toSorted());
});

describe('the schemas', () => {
  test.for(collections.map(({ shape }) => shape.name))('%s is JSON Schema 2020-12', (name) => {
    const schema = read(`schema/${name}.schema.json`) as Record<string, unknown>;
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['$id']).toBe(`https://example.org/plan40/data/v1/schema/${name}.schema.json`);
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test('refer to nothing outside their folder', () => {
    const references = files
      .filter(({ path }) => path.startsWith('schema/'))
      .flatMap(({ text }) => [...text.matchAll(/"\$ref": "([^"]*)"/g)].map((match) => match[1]));
    expect(references.filter((target) => !target?.startsWith('#/$defs/'))).toEqual([]);
  });

  test.for(jsonFiles)('$path is valid', ({ path, schema }) => {
    const validate = validator(schema);
    validate(read(path));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.for([...Object.keys(schemaOf), 'measures/8.json', 'measures/20.json'])(
    '%s without any one of its required fields is not valid',
    (path) => {
      const name = schemaOf[path] ?? 'measure';
      const shape = collections.find((one) => one.shape.name === name)?.shape;
      if (!shape) throw new Error(`There is no shape ${name}.`);
      const whole = read(path) as Record<string, unknown>;
      const records = shape.list ? whole[shape.list] : undefined;
      const record = (Array.isArray(records) ? records[0] : whole) as Record<string, unknown>;
      const removals = requiredPlaces(shape.fields, record);
      expect(removals.length).toBeGreaterThan(Object.keys(shape.fields).length - 1);
      for (const { parent, key, place } of removals) {
        const { [key]: value } = parent;
        Reflect.deleteProperty(parent, key);
        expect([place, validator(name)(record)]).toEqual([place, false]);
        parent[key] = value;
      }
    },
  );

  test.for(collections)(
    '$shape.name names every field that its records have',
    ({ shape, records }) => {
      const all = JSON.parse(JSON.stringify(records(library, context))) as unknown[];
      expect([...new Set(all.flatMap((record) => undescribed(shape.fields, record)))]).toEqual([]);
    },
  );
});

interface Place {
  parent: Record<string, unknown>;
  key: string;
  place: string;
}

/** Every required field of a record, at any depth, where the record has it. */
function requiredPlaces(fields: Fields, record: unknown, prefix = ''): Place[] {
  if (typeof record !== 'object' || record === null) return [];
  const parent = record as Record<string, unknown>;
  return Object.entries(fields).flatMap(([key, { type, optional }]) => {
    const place = prefix + key;
    const inner = fieldsOf(type);
    const value = parent[key];
    const below = (Array.isArray(value) ? value.slice(0, 1) : [value]).flatMap((entry) =>
      inner ? requiredPlaces(inner, entry, `${place}.`) : [],
    );
    return [...(optional ? [] : [{ parent, key, place }]), ...below];
  });
}

/** Paths of what a record has and its shape does not describe. */
function undescribed(fields: Fields, record: unknown, prefix = ''): string[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([key, value]) => {
    const field = fields[key];
    if (!field) return [prefix + key];
    const inner = fieldsOf(field.type);
    const entries: unknown[] = Array.isArray(value) ? value : [value];
    return inner ? entries.flatMap((entry) => undescribed(inner, entry, `${prefix}${key}.`)) : [];
  });
}

const eitherLanguage: Fields = {
  zh: { type: { kind: 'value', schema: {} }, zh: '', en: '' },
  en: { type: { kind: 'value', schema: {} }, zh: '', en: '' },
};

function fieldsOf(type: ValueType): Fields | null {
  switch (type.kind) {
    case 'object':
      return type.fields;
    case 'localized':
    case 'pair':
      return eitherLanguage;
    case 'list':
    case 'nullable':
      return fieldsOf(type.of);
    case 'value':
      return null;
  }
}
