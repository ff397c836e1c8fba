import type { Library } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { sha256 } from '../../model/sha256.ts';
import { sentencesJson } from './sentences-json.ts';

/** The path of the sentences, which changes with them: so no older copy of the file is taken for them. */
export function quoteCorpusPath(library: Library): string {
  return `${paths.quoteCorpus()}?v=${sha256(sentencesJson(library)).slice(0, 8)}`;
}
