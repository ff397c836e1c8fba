import type { Locale } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import type { OutputContext } from '../output-context.ts';
import { collections } from './collections.ts';
import type { DataFile } from './data-files.ts';
import { fieldRows, type FieldRow } from './shape/field-rows.ts';
import type { Shape } from './shape/shape.ts';

/** The measure that documentation takes its examples from. */
const exampleMeasure = 8;

/** Every shape with its fields, each with a value of measure 8 or of what concerns it. */
export function documentedShapes(
  library: Library,
  context: OutputContext,
): { shape: Shape; rows: FieldRow[] }[] {
  return collections.map(({ shape, records }) => {
    const all = records(library, context);
    const own = all.filter(concernsExample);
    return { shape, rows: fieldRows(shape, [...own, ...all]) };
  });
}

function concernsExample(record: unknown): boolean {
  const { number, measures, lead, support } = record as Record<string, unknown>;
  return (
    number === exampleMeasure ||
    [measures, lead, support].some(
      (numbers) => Array.isArray(numbers) && numbers.includes(exampleMeasure),
    )
  );
}

/** The files of one format: what they hold is told once. */
export interface DocumentedFormat extends Pick<DataFile, 'format' | 'mediaType' | 'holds'> {
  files: DataFile[];
  /** The file to show: of the measures, measure 8. */
  example: DataFile;
}

/** Files by their format, in their order. */
export function documentedFormats(files: readonly DataFile[]): DocumentedFormat[] {
  const formats = new Map<string, DataFile[]>();
  for (const file of files) formats.set(file.format, [...(formats.get(file.format) ?? []), file]);
  return [...formats.values()].flatMap((ofFormat) => {
    const example =
      ofFormat.find(({ path }) => path.includes(`/${exampleMeasure}.`)) ?? ofFormat[0];
    if (!example) return [];
    const { format, mediaType, holds } = example;
    return [{ format, mediaType, holds, files: ofFormat, example }];
  });
}

/** Kilobytes (1,000 bytes) of a text in UTF-8, at least 1. */
export function kilobytes(text: string): number {
  return Math.max(1, Math.round(new TextEncoder().encode(text).length / 1000));
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
    return value.map((entry) => plain(entry, locale)).join(locale === 'zh' ? '、' : ', ');
  }
  if (typeof value === 'object' && value !== null) {
    return plain((value as Record<string, unknown>)[locale], locale);
  }
  return String(value).replaceAll('\n', ' ');
}
