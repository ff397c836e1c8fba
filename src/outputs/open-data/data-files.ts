import type { Localized } from '../../i18n/locales.ts';
import type { Library } from '../../model/library.ts';
import type { OutputContext } from '../output-context.ts';
import { datasetJsonLd } from '../structured-data/dataset-json-ld.ts';
import { checksums } from './checksums.ts';
import { dataFormats, json, type DataText } from './formats.ts';

export interface DataFile extends DataText {
  mediaType: string;
  holds: Localized;
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
    holds: {
      en: 'The catalogue of these files (DCAT-AP), with sizes and checksums.',
      zh: '这些文件的目录（DCAT-AP），含大小和校验和。',
    },
    text: json(datasetJsonLd(described, library, context)),
  };
  const sums: DataFile = {
    path: 'SHA256SUMS',
    format: 'SHA256SUMS',
    mediaType: 'text/plain',
    holds: {
      en: 'The SHA-256 of every file, for sha256sum -c.',
      zh: '每个文件的SHA-256，可用sha256sum -c核对。',
    },
    text: checksums([...described, catalogue]),
  };
  return [...described, catalogue, sums];
}
