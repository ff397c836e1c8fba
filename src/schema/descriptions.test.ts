import { z } from 'astro/zod';
import { expect, test } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>(
  ['./*.ts', '!./*.test.ts', '!./shared.ts'],
  { eager: true },
);
const schemas = Object.entries(modules).map(([file, exported]) => ({
  file,
  schemas: Object.values(exported).filter((value) => value instanceof z.ZodType),
}));

interface Field {
  path: string;
  description: string | undefined;
  /** What may be written, where it is one of several words. */
  values: string[];
}

/** Every field of a shape at any depth, as a person who writes content fills it in. */
function fieldsIn(type: z.core.$ZodType, path = ''): Field[] {
  if (type instanceof z.ZodObject) {
    return Object.entries(type.shape as z.core.$ZodShape).flatMap(([key, field]) => {
      const place = path === '' ? key : `${path}.${key}`;
      return [
        { path: place, description: descriptionOf(field), values: valuesOf(field) },
        ...fieldsIn(field, place),
      ];
    });
  }
  return innerTypes(type).flatMap((inner) => fieldsIn(inner, path));
}

/** Fields may be described before they are made optional, or after. */
function descriptionOf(type: z.core.$ZodType): string | undefined {
  const own = z.globalRegistry.get(type)?.description;
  if (own !== undefined || type instanceof z.ZodArray) return own;
  const [inner] = innerTypes(type);
  return inner && descriptionOf(inner);
}

function valuesOf(type: z.core.$ZodType): string[] {
  if (type instanceof z.ZodEnum) return type.options.map(String);
  if (type instanceof z.ZodLiteral) return [...type.values].map(String);
  return innerTypes(type).flatMap(valuesOf);
}

function innerTypes(type: z.core.$ZodType): z.core.$ZodType[] {
  if (type instanceof z.ZodOptional || type instanceof z.ZodNullable) return [type.unwrap()];
  if (type instanceof z.ZodArray) return [type.element];
  if (type instanceof z.ZodRecord) return [type.valueType];
  if (type instanceof z.ZodUnion) return [...type.options];
  return [];
}

test('every file holds a shape', () => {
  expect(schemas.filter((file) => file.schemas.length === 0)).toEqual([]);
});

const fields = schemas.flatMap(({ file, schemas: ofFile }) =>
  ofFile.flatMap((schema) => fieldsIn(schema).map((field) => ({ ...field, file }))),
);

test('every field says what to write', () => {
  const silent = fields.filter(({ description = '' }) => !/.{3}[.”]$/s.test(description));
  expect(silent.map(({ file, path }) => `${file} › ${path}`)).toEqual([]);
});

test('a field of a few words says what each of them means', () => {
  const unexplained = fields.flatMap(({ file, path, description = '', values }) =>
    values
      .filter((value) => values.length > 1 && !description.includes(value))
      .map((value) => `${file} › ${path}: ${value}`),
  );
  expect(unexplained).toEqual([]);
});
