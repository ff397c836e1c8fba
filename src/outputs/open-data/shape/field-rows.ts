import type { Localized } from '../../../i18n/locales.ts';
import type { Fields, Shape, ValueType } from './shape.ts';

/** What documentation calls a value. */
const typeNames = [
  'string',
  'integer',
  'boolean',
  'uri',
  'date',
  'localized',
  'pair',
  'object',
] as const;
export type TypeName = (typeof typeNames)[number];

/** A field as its documentation shows it. */
export interface FieldRow {
  /** From the record: `official.sha256`; `[]` stands for each entry of a list. */
  path: string;
  type: TypeName;
  optional: boolean;
  nullable: boolean;
  description: Localized;
  /** A value of a real record; undefined where no record has the field. */
  example: unknown;
}

/**
 * Every field of a shape, outer ones first, each with a value from the first of the records that
 * has one.
 */
export function fieldRows(shape: Shape, records: readonly unknown[]): FieldRow[] {
  return rowsOf(shape.fields, '', records);
}

function rowsOf(fields: Fields, prefix: string, records: readonly unknown[]): FieldRow[] {
  return Object.entries(fields).flatMap(([key, { type, optional, zh, en }]) => {
    const values = records.map((record) => property(record, key));
    const { inner, isNullable, isList } = unwrap(type);
    const path = `${prefix}${key}${isList ? '[]' : ''}`;
    const entries = isList
      ? values.flatMap((value) => (Array.isArray(value) ? value : []))
      : values;
    const row: FieldRow = {
      path,
      type: typeName(inner),
      optional: optional ?? false,
      nullable: isNullable,
      description: { zh, en },
      example: inner.kind === 'object' ? undefined : firstValue(values),
    };
    return inner.kind === 'object' ? [row, ...rowsOf(inner.fields, `${path}.`, entries)] : [row];
  });
}

function unwrap(type: ValueType): { inner: ValueType; isNullable: boolean; isList: boolean } {
  if (type.kind === 'nullable') return { ...unwrap(type.of), isNullable: true };
  if (type.kind === 'list') return { ...unwrap(type.of), isList: true };
  return { inner: type, isNullable: false, isList: false };
}

function typeName(type: ValueType): TypeName {
  const name = type.kind === 'value' ? (type.schema['format'] ?? type.schema['type']) : type.kind;
  return typeNames.find((known) => known === name) ?? 'string';
}

function firstValue(values: readonly unknown[]): unknown {
  const given = values.filter((value) => value !== undefined);
  const full = given.find(
    (value) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return full ?? given[0];
}

function property(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null
    ? (record as Record<string, unknown>)[key]
    : undefined;
}
