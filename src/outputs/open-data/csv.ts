import { stringify } from 'csv-stringify/sync';

/**
 * Records as CSV (RFC 4180, UTF-8, CRLF): one line each, below one line of column names.
 * @param columns paths of fields, `title.zh`; the column is then called `title_zh`. What stands in
 *   lists is joined with semicolons; null is an empty cell.
 * @param bom whether to begin with a byte order mark, by which Excel knows UTF-8
 */
export function csv(
  records: readonly unknown[],
  { columns, bom }: { columns: readonly string[]; bom: boolean },
): string {
  const rows = records.map((record) =>
    columns.map((column) => valuesAt(record, column.split('.')).join(';')),
  );
  const names = columns.map((column) => column.replaceAll('.', '_'));
  return stringify([names, ...rows], { bom, record_delimiter: 'windows' });
}

/** What a record has at a path, as text; of lists all. */
export function valuesAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, path));
  if (value === null || value === undefined) return [];
  const [key, ...rest] = path;
  if (key === undefined) return [typeof value === 'string' ? value : JSON.stringify(value)];
  return valuesAt((value as Record<string, unknown>)[key], rest);
}
