import { z } from 'astro/zod';

/** A field of a shape. */
export interface Field {
  name: string;
  /** Its place in a record, as a name: `official_sha256`. So dictionaries and columns call it. */
  key: string;
  /** The same as documentation shows it: `official.sha256`; `[]` stands for each entry of a list. */
  path: string;
  /** What a value is, in a list or where it is not null. */
  type: z.ZodType;
  optional: boolean;
  nullable: boolean;
  /** The fields of an object, or of each object of a list. */
  fields: Field[];
}

/** The fields of a shape, with those inside them. */
export function fieldsOf(shape: z.ZodObject, outer?: Pick<Field, 'key' | 'path'>): Field[] {
  return Object.entries(shape.shape).map(([name, whole]) => {
    const { type, optional, nullable, list } = unwrap(whole as z.ZodType);
    const place = {
      key: outer ? `${outer.key}_${name}` : name,
      path: `${outer ? `${outer.path}.` : ''}${name}${list ? '[]' : ''}`,
    };
    const fields = type instanceof z.ZodObject ? fieldsOf(type, place) : [];
    return { name, ...place, type, optional, nullable, fields };
  });
}

interface Unwrapped {
  type: z.ZodType;
  optional: boolean;
  nullable: boolean;
  list: boolean;
}

function unwrap(type: z.ZodType): Unwrapped {
  if (type instanceof z.ZodOptional) return { ...inside(type.unwrap()), optional: true };
  if (type instanceof z.ZodNullable) return { ...inside(type.unwrap()), nullable: true };
  if (type instanceof z.ZodArray) return { ...inside(type.element), list: true };
  return { type, optional: false, nullable: false, list: false };
}

const inside = (type: z.core.$ZodType) => unwrap(type as z.ZodType);
