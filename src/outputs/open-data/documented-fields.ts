import type { MeasureNumber } from '../../model/measure-number.ts';
import { z } from 'astro/zod';
import type { Locale, Localized } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { Library } from '../../model/library.ts';
import { measureNumbered } from '../../model/numbered-measures.ts';
import type { OutputContext } from '../output-context.ts';
import { recordKinds } from './record-kinds.ts';
import { describeField } from './shape/describe-field.ts';
import { fieldsOf, type Field } from './shape/fields.ts';
import type { RecordKind } from './shape/record-kind.ts';
import { localized, measureNumber, officialAndTranslations } from './shape/values.ts';

/** The measure that documentation takes its examples from: one that says enough, if the plan has it. */
export function exampleMeasure({ measures }: Pick<Library, 'measures'>): MeasureNumber {
  return (measureNumbered(measures, 8) ?? measures[0])?.number ?? 8;
}

/** What documentation calls a value. */
const typeNames = [
  'string',
  'integer',
  'boolean',
  'uri',
  'date',
  'localized',
  'official',
  'object',
] as const;
export type TypeName = (typeof typeNames)[number];

/** A field as its documentation shows it. */
export interface DocumentedField extends Pick<Field, 'path' | 'optional' | 'nullable'> {
  type: TypeName;
  description: Localized;
  /** A value of a real record; undefined where no record has the field. */
  example: unknown;
}

/** Every kind of record with its fields, each with a value of the example or of what concerns it. */
export function documentedKinds(
  library: Library,
  context: OutputContext,
): { kind: RecordKind; fields: DocumentedField[] }[] {
  const example = exampleMeasure(library);
  return recordKinds.map((kind) => {
    const all = kind.records(library, context);
    const own = all.filter((record) => concerns(record, example));
    return { kind, fields: documentedFields(kind, [...own, ...all]) };
  });
}

function concerns(record: unknown, example: MeasureNumber): boolean {
  const { number, measures, lead, support } = record as Record<string, unknown>;
  return (
    number === example ||
    [measures, lead, support].some((numbers) => Array.isArray(numbers) && numbers.includes(example))
  );
}

/**
 * Every field of a kind, outer ones first, each with a value from the first of the records that has
 * one.
 */
export function documentedFields(
  { name, shape }: Pick<RecordKind, 'name' | 'shape'>,
  records: readonly unknown[],
): DocumentedField[] {
  const rows = (fields: readonly Field[], holders: readonly unknown[]): DocumentedField[] =>
    fields.flatMap((field) => {
      const { path, optional, nullable } = field;
      const values = holders.map((holder) => property(holder, field.name));
      const type = typeName(field.type);
      const row = { path, type, optional, nullable, description: describeField(name, field) };
      return type === 'object'
        ? [{ ...row, example: undefined }, ...rows(field.fields, values.flat())]
        : [{ ...row, example: firstValue(values) }];
    });
  return rows(fieldsOf(shape), records);
}

function typeName(type: z.ZodType): TypeName {
  if (type === measureNumber) return 'integer';
  if (type === localized) return 'localized';
  if (type === officialAndTranslations) return 'official';
  const { format, type: plain } = z.toJSONSchema(type, { io: 'input' });
  return typeNames.find((known) => known === (format ?? plain)) ?? 'string';
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

/** A value as documentation shows it: in one line, in the language of the page, cut behind a word. */
export function exampleText(value: unknown, locale: Locale): string {
  const text = plain(value, locale);
  const signs = [...text];
  if (signs.length <= longest) return text;
  const cut = signs.slice(0, longest).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}

const longest = 80;

function plain(value: unknown, locale: Locale): string {
  if (Array.isArray(value)) {
    return value.map((entry) => plain(entry, locale)).join(translator(locale)('sign.comma'));
  }
  if (typeof value === 'object' && value !== null) {
    return plain((value as Record<string, unknown>)[locale], locale);
  }
  return String(value).replaceAll('\n', ' ');
}
