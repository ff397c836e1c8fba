import type { Localized } from '../../../i18n/locales.ts';

/** The shapes of `/data/v1/`, each with a JSON Schema of its name. */
export const shapeNames = [
  'measure',
  'plan',
  'agency',
  'topic',
  'term',
  'instrument',
  'update',
] as const;
export type ShapeName = (typeof shapeNames)[number];

/** Keywords of JSON Schema 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value is. `localized`: one text in each language; `pair`: official text and translation. */
export type ValueType =
  | { kind: 'value'; schema: JsonSchema }
  | { kind: 'localized' }
  | { kind: 'pair' }
  | { kind: 'object'; fields: Fields }
  | { kind: 'list'; of: ValueType }
  | { kind: 'nullable'; of: ValueType };

/** A field and what it means, in each language. */
export interface Field extends Localized {
  type: ValueType;
  /** Left out where it does not apply. Without it the field is always there. */
  optional?: true;
}

export type Fields = Readonly<Record<string, Field>>;

/** A kind of record, as files of `/data/v1/` hold it. */
export interface Shape {
  name: ShapeName;
  title: Localized;
  /** Name of the list in a file of many: `{ "measures": [ … ] }`; null where there is but one record. */
  list: string | null;
  fields: Fields;
}

const value = (schema: JsonSchema): ValueType => ({ kind: 'value', schema });

export const text = value({ type: 'string', minLength: 1 });
export const anyText = value({ type: 'string' });
export const count = value({ type: 'integer', minimum: 1 });
export const truth = value({ type: 'boolean' });
export const slug = value({ type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' });
export const address = value({ type: 'string', format: 'uri' });
export const day = value({ type: 'string', format: 'date' });
export const partialDate = value({ type: 'string', pattern: '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$' });
export const hash = value({ type: 'string', pattern: '^[0-9a-f]{64}$' });
export const localized: ValueType = { kind: 'localized' };
export const pair: ValueType = { kind: 'pair' };

export const oneOf = (values: readonly string[]) => value({ type: 'string', enum: values });
export const always = (constant: string) => value({ const: constant });
export const object = (fields: Fields): ValueType => ({ kind: 'object', fields });
export const listOf = (of: ValueType): ValueType => ({ kind: 'list', of });
export const nullable = (of: ValueType): ValueType => ({ kind: 'nullable', of });

/** Page addresses, one in each language. */
export const pageAddresses = object({
  zh: { type: address, en: 'Page in Chinese.', zh: '中文页面。' },
  en: { type: address, en: 'Page in English.', zh: '英文页面。' },
});

/** Marks a record whose texts are all of ours. */
export const ourWords: Field = {
  type: always('explainer'),
  en: 'The texts are ours, not the plan’s.',
  zh: '文字是本站的，不是方案的。',
};
