import type { MeasureNumber } from '../../model/measure-number.ts';
import type { DataFile } from './data-files.ts';

/** The files of one format: what they hold is said once. */
export interface DocumentedFormat extends Pick<DataFile, 'format' | 'mediaType' | 'holds'> {
  files: DataFile[];
  /** The file to show: of the measures, measure 8. */
  example: DataFile;
}

/** Files by their format, in their order. */
export function documentedFormats(
  files: readonly DataFile[],
  exampleOf: MeasureNumber,
): DocumentedFormat[] {
  const formats = new Map<string, DataFile[]>();
  for (const file of files) formats.set(file.format, [...(formats.get(file.format) ?? []), file]);
  return [...formats.values()].flatMap((ofFormat) => {
    const example = ofFormat.find(({ path }) => path.includes(`/${exampleOf}.`)) ?? ofFormat[0];
    if (!example) return [];
    const { format, mediaType, holds } = example;
    return [{ format, mediaType, holds, files: ofFormat, example }];
  });
}

/** Kilobytes (1,000 bytes) of a file, a text in UTF-8, at least 1. */
export function kilobytes(content: string | Uint8Array): number {
  return Math.max(1, Math.round(Buffer.byteLength(content) / 1000));
}
