import type { PictureContext } from './picture-context.ts';
import { pictureCsv, pictureSvg, type Picture } from './pictures.ts';

export interface DrawnFormat {
  extension: string;
  /** As pages name it. */
  label: string;
  mediaType: string;
  write: (picture: Picture, context: PictureContext) => string;
}

/** The files of a picture that a build writes. */
export const drawnFormats: readonly DrawnFormat[] = [
  { extension: 'svg', label: 'SVG', mediaType: 'image/svg+xml', write: pictureSvg },
  { extension: 'csv', label: 'CSV', mediaType: 'text/csv', write: pictureCsv },
];
