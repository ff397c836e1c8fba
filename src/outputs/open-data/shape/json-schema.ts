import type { Localized } from '../../../i18n/locales.ts';
import { paths } from '../../../model/paths.ts';
import type { Fields, JsonSchema, Shape, ValueType } from './shape.ts';

/** The path of a schema below `/data/v1/`. */
export const schemaPath = ({ name }: Pick<Shape, 'name'>) => `schema/${name}.schema.json`;

const promise =
  'Within v1 fields are only ever added: ignore those that you do not know. v1中字段只增不减：遇到不认识的字段请忽略。';

/**
 * The JSON Schema (2020-12) of a shape: valid are one record, and the file that lists all of them.
 * Each description is in English, then in Chinese.
 */
export function jsonSchema(shape: Shape, absolute: (path: string) => string): JsonSchema {
  const { name, list, title, fields } = shape;
  const record = { title: both(title), ...objectSchema(fields) };
  const head = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(paths.dataFile(schemaPath(shape))),
    title: both(title),
    $comment: promise,
  };
  if (list === null) return { ...head, ...record };
  return {
    ...head,
    anyOf: [{ $ref: `#/$defs/${name}` }, { $ref: `#/$defs/${list}` }],
    $defs: {
      [name]: record,
      [list]: {
        type: 'object',
        properties: { [list]: { type: 'array', items: { $ref: `#/$defs/${name}` } } },
        required: [list],
      },
    },
  };
}

function objectSchema(fields: Fields): JsonSchema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([key, field]) => [
        key,
        { description: both(field), ...valueSchema(field.type) },
      ]),
    ),
    required: entries.filter(([, { optional }]) => !optional).map(([key]) => key),
  };
}

function valueSchema(type: ValueType): JsonSchema {
  switch (type.kind) {
    case 'value':
      return type.schema;
    case 'localized':
      return inBothLanguages({
        zh: { en: 'In Chinese.', zh: '中文。' },
        en: { en: 'In English.', zh: '英文。' },
      });
    case 'pair':
      return inBothLanguages({
        zh: { en: 'Official text, verbatim.', zh: '官方原文，一字不改。' },
        en: { en: 'Unofficial translation.', zh: '非官方译文。' },
      });
    case 'object':
      return objectSchema(type.fields);
    case 'list':
      return { type: 'array', items: valueSchema(type.of) };
    case 'nullable':
      return { anyOf: [valueSchema(type.of), { type: 'null' }] };
  }
}

function inBothLanguages(descriptions: Localized<Localized>): JsonSchema {
  const text = { type: 'string', minLength: 1 };
  return {
    type: 'object',
    properties: {
      zh: { description: both(descriptions.zh), ...text },
      en: { description: both(descriptions.en), ...text },
    },
    required: ['zh', 'en'],
  };
}

const both = ({ en, zh }: Localized) => `${en} ${zh}`;
