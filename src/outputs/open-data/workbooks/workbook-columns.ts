import type { z } from 'astro/zod';
import { isLocale, localeCodes, localize, type Localized } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translator.ts';
import { columnsOf } from '../columns.ts';
import { valuesAt } from '../csv.ts';
import { describeField } from '../shape/describe-field.ts';
import { fieldsOf, type Field } from '../shape/fields.ts';
import type { RecordKind } from '../shape/record-kind.ts';
import { count, measureNumber, languageName } from '../shape/values.ts';
import type { CellValue } from './write-workbook.ts';

export interface WorkbookColumn {
  /** As CSV has it: `title_zh`. */
  name: string;
  meaning: Localized;
  value: (record: unknown) => CellValue;
}

/** What a value that is a slug, a number or a word of the data is called; by the path of its field. */
export type NameTables = Readonly<Record<string, (value: string) => Localized | undefined>>;

/**
 * The columns of a workbook, by the paths of fields of a kind of record. Beside what has a name
 * stands its name in each language; several in one cell are parted by semicolons.
 * @throws when there is no such field
 */
export function workbookColumns(
  kind: Pick<RecordKind, 'name' | 'shape'>,
  paths: readonly string[],
  names: NameTables,
): WorkbookColumn[] {
  return paths.flatMap((path) => {
    const named = names[path];
    return [
      ...columnsOf(kind.shape, [path]).map((column) => valueColumn(kind, column)),
      ...(named ? localeCodes.map((locale) => nameColumn(path, locale, named)) : []),
    ];
  });
}

function valueColumn({ name, shape }: Pick<RecordKind, 'name' | 'shape'>, path: string) {
  const fields = fieldsAt(shape, path.split('.'));
  const leaf = fields.at(-1);
  const told = leaf && isLocale(leaf.name) ? fields.slice(-2) : fields.slice(-1);
  const isNumber =
    (leaf?.type === count || leaf?.type === measureNumber) &&
    fields.every((field) => !field.path.endsWith('[]'));
  return {
    name: path.replaceAll('.', '_'),
    meaning: localize((locale) =>
      told.map((field) => describeField(name, field)[locale]).join(' '),
    ),
    value: (record: unknown) => {
      const values = valuesAt(record, path.split('.'));
      const [only] = values;
      return isNumber && /^\d+$/.test(String(only)) ? Number(only) : values.join('; ');
    },
  };
}

function fieldsAt(shape: z.ZodObject, [name, ...rest]: readonly string[]): Field[] {
  const walk = (fields: readonly Field[], [next, ...others]: readonly string[]): Field[] => {
    const found = fields.find((field) => field.name === next);
    return found ? [found, ...walk(found.fields, others)] : [];
  };
  return walk(fieldsOf(shape), [name ?? '', ...rest]);
}

function nameColumn(
  path: string,
  locale: keyof Localized,
  named: (value: string) => Localized | undefined,
): WorkbookColumn {
  return {
    name: `${path.replaceAll('.', '_')}_name_${locale}`,
    meaning: localize((inLocale) =>
      translator(inLocale)('data.words.name', { language: languageName(locale, inLocale) }),
    ),
    value: (record) =>
      valuesAt(record, path.split('.'))
        .flatMap((value) => named(value)?.[locale] ?? [])
        .join('; '),
  };
}
