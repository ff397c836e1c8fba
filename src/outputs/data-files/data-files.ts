import type { Library } from '../../model/library.ts';
import type { OutputContext } from '../output-context.ts';
import { datasetJsonLd } from './catalogue.ts';
import { checksums } from './checksums.ts';
import { dataFormats, json, type DataText, type Holds } from './formats.ts';

export interface DataFile extends DataText {
  mediaType: string;
  holds: Holds;
  /** Path of its format: `measures/{n}.json` for `measures/8.json`. */
  format: string;
}

/**
 * Every file of `/data/v1/`, in the order in which it is documented: what is made from the library,
 * then the catalogue that describes those, then the checksums of all.
 */
export function dataFiles(library: Library, context: OutputContext): DataFile[] {
  const described = dataFormats.flatMap(({ path: format, mediaType, holds, files }) =>
    files(library, context).map((file) => ({ ...file, mediaType, holds, format })),
  );
  const catalogue: DataFile = {
    path: 'dataset.jsonld',
    format: 'dataset.jsonld',
    mediaType: 'application/ld+json',
    holds: 'catalogue',
    text: json(datasetJsonLd(described, library, context)),
  };
  const sums: DataFile = {
    path: 'SHA256SUMS',
    format: 'SHA256SUMS',
    mediaType: 'text/plain',
    holds: 'checksums',
    text: checksums([...described, catalogue]),
  };
  return [...described, catalogue, sums];
}
