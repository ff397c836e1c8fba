import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { recordKinds } from '../record-kinds.ts';
import { jsonSchema } from './json-schema.ts';
import { count, localized, officialAndTranslations, text } from './values.ts';

// Described by the dictionaries as fields of a topic and of a measure are.
const topic = {
  name: 'topic',
  list: 'topics',
  shape: z.object({ name: localized, order: count.nullable() }),
} as const;
const measure = {
  name: 'measure',
  list: null,
  shape: z.object({
    title: officialAndTranslations,
    sentences: z.array(
      z.object({ strengths: z.array(z.object({ strength: text, binds: text.optional() })) }),
    ),
  }),
} as const;
const absolute = (path: string) => `https://example.org${path}`;

test('a schema holds the record and the list of all, and requires what is not optional', () => {
  expect(jsonSchema(topic, absolute)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/data/v1/schema/topic.schema.json',
    anyOf: [{ $ref: '#/$defs/topic' }, { $ref: '#/$defs/topics' }],
    $defs: {
      topic: {
        required: ['name', 'order'],
        properties: {
          name: { description: 'Its name. 名称。', required: ['zh', 'en'] },
          order: { anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] },
        },
      },
      topics: { required: ['topics'] },
    },
  });
  expect(jsonSchema(measure, absolute)).toMatchObject({
    $id: 'https://example.org/data/v1/schema/measure.schema.json',
    required: ['title', 'sentences'],
    properties: {
      sentences: {
        items: { properties: { strengths: { type: 'array', items: { required: ['strength'] } } } },
      },
    },
  });
});

test('every property has a description in every language, those of one language say which', () => {
  expect(jsonSchema(measure, absolute)).toMatchObject({
    properties: {
      title: {
        properties: {
          zh: { description: 'Official text, verbatim. 官方原文，一字不改。' },
          en: { description: 'Unofficial translation into English. 非官方英语译文。' },
        },
      },
    },
  });
  for (const kind of recordKinds) {
    const schema = JSON.stringify(jsonSchema(kind, absolute));
    const properties = schema.match(/"properties":\{/g) ?? [];
    expect(properties.length).toBeGreaterThan(0);
    expect(undescribed(JSON.parse(schema))).toEqual(kind.list ? [kind.list] : []);
  }
});

/** Names of properties without a description: the list of all records alone has none. */
function undescribed(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, { description?: string }> };
  const own = Object.entries(properties).filter(([, { description }]) => !description);
  return [...own.map(([name]) => name), ...Object.values(schema).flatMap(undescribed)];
}

test('fields may be added: none is forbidden', () => {
  for (const kind of recordKinds) {
    expect(JSON.stringify(jsonSchema(kind, absolute))).not.toContain('additionalProperties');
  }
});
