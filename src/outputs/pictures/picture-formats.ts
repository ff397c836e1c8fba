import type { PictureContext } from './picture-context.ts';
import { pictureCsv, pictureSvg, type Picture } from './pictures.ts';

/** Drawn by a script and committed under `public/`, as a build must not wait for a browser. */
export const committedFormats = [{ extension: 'png', label: 'PNG' }] as const;

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
