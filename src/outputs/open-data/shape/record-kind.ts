import type { z } from 'astro/zod';
import { paths } from '../../../model/paths.ts';

/** The kinds of records of `/data/v1/`, each with a JSON Schema of its name. */
export type RecordName =
  'measure' | 'plan' | 'agency' | 'topic' | 'industry' | 'term' | 'instrument' | 'update';

export interface RecordKind {
  name: RecordName;
  /** Name of the list in a file of many: `{ "measures": [ … ] }`; null where there is but one record. */
  list: string | null;
  shape: z.ZodObject;
}

/** The path of the schema of a kind, below `/data/v1/`. */
export const schemaPath = ({ name }: Pick<RecordKind, 'name'>) => `schema/${name}.schema.json`;

/** The address of that schema, from the root of the site. */
export const schemaAddress = (kind: Pick<RecordKind, 'name'>) => paths.dataFile(schemaPath(kind));
