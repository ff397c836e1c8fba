import type { Library } from '../../model/library.ts';
import type { OutputContext } from '../output-context.ts';
import { datasetJsonLd } from './catalogue.ts';
import { checksums } from './checksums.ts';
import { downloads } from './downloads.ts';
import { dataFormats, json, type DataContent, type Holds } from './formats.ts';

/** A file of the data; the path of what lies elsewhere on the site begins at its root, with a slash. */
export interface DataFile extends DataContent {
  mediaType: string;
  holds: Holds;
  /** Path of its format: `measures/{n}.json` for `measures/8.json`. */
  format: string;
}

/**
 * Every file of `/data/v1/`, in the order in which it is documented: what is made from the library,
 * then the whole plan to take away, then the catalogue that describes those, then the checksums of all.
 */
export async function dataFiles(library: Library, context: OutputContext): Promise<DataFile[]> {
  const described = await Promise.all(
    dataFormats.map(async ({ path: format, mediaType, holds, files }) =>
      (await files(library, context)).map((file) => ({ ...file, mediaType, holds, format })),
    ),
  ).then((lists) => lists.flat());
  described.push(...(await downloads(library, context)));
  const catalogue: DataFile = {
    path: 'dataset.jsonld',
    format: 'dataset.jsonld',
    mediaType: 'application/ld+json',
    holds: 'catalogue',
    content: json(datasetJsonLd(described, library, context)),
  };
  const sums: DataFile = {
    path: 'SHA256SUMS',
    format: 'SHA256SUMS',
    mediaType: 'text/plain',
    holds: 'checksums',
    content: checksums([...described, catalogue]),
  };
  return [...described, catalogue, sums];
}
