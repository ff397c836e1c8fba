import { editions, type Edition } from '../../model/editions.ts';
import type { Library } from '../../model/library.ts';
import { paths } from '../../model/paths.ts';
import { epubType, planEpub } from '../ebooks/plan-epub.ts';
import type { OutputContext } from '../output-context.ts';
import { wordType } from '../word/brief-docx.ts';
import { planDocx } from '../word/plan-docx.ts';
import type { DataFile } from './data-files.ts';
import type { Holds } from './formats.ts';

interface Download {
  mediaType: string;
  holds: Holds;
  path: (edition: string) => string;
  write: (
    library: Library,
    edition: Edition,
    context: OutputContext,
  ) => Uint8Array | Promise<Uint8Array>;
}

const kinds: readonly Download[] = [
  { mediaType: wordType, holds: 'planWord', path: paths.planForWord, write: planDocx },
  { mediaType: epubType, holds: 'planBook', path: paths.planForReaders, write: planEpub },
];

/** The whole plan to take away, in each edition; paths begin at the root of the site. */
export async function downloads(library: Library, context: OutputContext): Promise<DataFile[]> {
  const lists = kinds.map(({ mediaType, holds, path, write }) =>
    Promise.all(
      editions.map(async (edition) => ({
        path: path(edition),
        format: path('{edition}'),
        mediaType,
        holds,
        content: await write(library, edition, context),
      })),
    ),
  );
  return (await Promise.all(lists)).flat();
}
