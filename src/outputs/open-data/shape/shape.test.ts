import { expect, test } from 'vitest';
import { fieldRows } from './field-rows.ts';
import { jsonSchema } from './json-schema.ts';
import { count, listOf, localized, nullable, object, text, type Shape } from './shape.ts';

const shape: Shape = {
  name: 'topic',
  title: { en: 'A thing.', zh: '一物。' },
  list: 'things',
  fields: {
    name: { type: localized, en: 'Its name.', zh: '名称。' },
    parts: {
      type: listOf(
        object({
          size: { type: nullable(count), en: 'How large.', zh: '多大。' },
          note: { type: text, optional: true, en: 'A note.', zh: '说明。' },
        }),
      ),
      en: 'Its parts.',
      zh: '组成。',
    },
  },
};

test('a schema holds the record and the list of all, and requires what is not optional', () => {
  const schema = jsonSchema(shape, (path) => `https://example.org${path}`);
  expect(schema).toMatchObject({
    $id: 'https://example.org/data/v1/schema/topic.schema.json',
    anyOf: [{ $ref: '#/$defs/topic' }, { $ref: '#/$defs/things' }],
    $defs: {
      topic: {
        required: ['name', 'parts'],
        properties: {
          name: { description: 'Its name. 名称。', required: ['zh', 'en'] },
          parts: {
            type: 'array',
            items: {
              required: ['size'],
              properties: { size: { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] } },
            },
          },
        },
      },
      things: { required: ['things'] },
    },
  });
  expect(JSON.stringify(schema)).not.toContain('additionalProperties');
});

test('documentation has a row for every field, with the first value that says something', () => {
  const records = [
    { name: { zh: '甲', en: 'A' }, parts: [{ size: null }] },
    { name: { zh: '乙', en: 'B' }, parts: [{ size: 2, note: 'n' }] },
  ];
  const rows = fieldRows(shape, records);
  expect(
    rows.map(({ path, type, nullable: isNullable, optional, example }) => [
      path,
      type,
      isNullable,
      optional,
      example,
    ]),
  ).toEqual([
    ['name', 'localized', false, false, { zh: '甲', en: 'A' }],
    ['parts[]', 'object', false, false, undefined],
    ['parts[].size', 'integer', true, false, 2],
    ['parts[].note', 'string', false, true, 'n'],
  ]);
});
