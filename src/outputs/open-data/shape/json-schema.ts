import { z } from 'astro/zod';
import { localize } from '../../../i18n/locales.ts';
import { translator, type Translate } from '../../../i18n/translator.ts';
import { describeField, inAllLanguages } from './describe-field.ts';
import { fieldsOf, type Field } from './fields.ts';
import { measureNumber } from './values.ts';
import { schemaAddress, type RecordKind, type RecordName } from './record-kind.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (2020-12) of a kind: valid are one record, and the file that lists all of them.
 * Each description is in every language. Fields that it does not name are allowed, as fields may be
 * added.
 * @param numbersRunOn whether every measure has a printed number of its own, so that all are integers
 */
export function jsonSchema(
  kind: RecordKind,
  absolute: (path: string) => string,
  numbersRunOn = true,
): JsonSchema {
  const { name, list, shape } = kind;
  const title = say((t) => t(`data.records.${name}`));
  const { $schema, ...bare } = z.toJSONSchema(shape, {
    io: 'input',
    override: (place) => {
      if (numbersRunOn) onlyIntegers(place);
      dropLargestInteger(place);
    },
  });
  const record = { title, ...bare };
  describe(record, fieldsOf(shape), name);
  const head = {
    $schema,
    $id: absolute(schemaAddress(kind)),
    title,
    $comment: say((t) => t('data.onlyAdded')),
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

/** Where numbers run on through the plan, no measure has another one than an integer. */
function onlyIntegers({ zodSchema, jsonSchema }: Place): void {
  if (zodSchema !== measureNumber) return;
  delete jsonSchema.anyOf;
  Object.assign(jsonSchema, { type: 'integer', minimum: 1 });
}

interface Place {
  zodSchema: z.core.$ZodType;
  jsonSchema: JsonSchema;
}

/** Numbers of this site are no larger in JavaScript than anywhere else. */
function dropLargestInteger({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** Puts the description of every field into a schema. */
function describe(schema: JsonSchema, fields: readonly Field[], name: RecordName): void {
  const properties = propertiesIn(schema);
  for (const field of fields) {
    const { [field.name]: property } = properties;
    if (!property) continue;
    properties[field.name] = {
      description: inAllLanguages(describeField(name, field)),
      ...property,
    };
    describe(property, field.fields, name);
  }
}

/** The properties of an object, in a list or where it is not null. */
function propertiesIn({ properties, items, anyOf }: JsonSchema): Record<string, JsonSchema> {
  if (properties) return properties as Record<string, JsonSchema>;
  const inner = items ?? anyOf?.[0];
  return typeof inner === 'object' && !Array.isArray(inner) ? propertiesIn(inner) : {};
}

const say = (words: (t: Translate) => string) =>
  inAllLanguages(localize((locale) => words(translator(locale))));
