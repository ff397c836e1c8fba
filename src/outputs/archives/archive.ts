import { unzipSync, zipSync } from 'fflate';

/** The first day that a ZIP archive can name, in the time of whatever place: the same bytes everywhere. */
const noDate = () => new Date(1980, 0, 1);

/** What an archive holds, by path. */
export type ArchiveFiles = Readonly<Record<string, Uint8Array>>;

/** A ZIP archive, byte for byte the same for the same files in the same order. */
export function archive(files: ArchiveFiles): Uint8Array {
  return zipSync(files, { mtime: noDate(), level: 9 });
}

/** What a ZIP archive holds, in its order. @throws where it is none */
export function filesOfArchive(bytes: Uint8Array): ArchiveFiles {
  return unzipSync(bytes);
}
