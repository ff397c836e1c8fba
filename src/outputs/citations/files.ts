import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import type { CitationRecord } from './record.ts';
import { toRis } from './ris.ts';

export interface CitationFile {
  /** After the dot in addresses. */
  extension: string;
  name: string;
  mediaType: string;
  write: (record: CitationRecord) => string;
}

/** Every format that citation managers can fetch. A new one is a file and a row. */
export const citationFiles = [
  { extension: 'bib', name: 'BibTeX', mediaType: 'application/x-bibtex', write: toBibtex },
  {
    extension: 'ris',
    name: 'RIS',
    mediaType: 'application/x-research-info-systems',
    write: toRis,
  },
  {
    extension: 'csl.json',
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
] as const satisfies readonly CitationFile[];
