import { unzipSync, zipSync, type ZippableFile } from 'fflate';

/** The first day that a ZIP archive can name, in the time of whatever place: the same bytes everywhere. */
const noDate = () => new Date(1980, 0, 1);

/** What an archive holds, by path. */
export type ArchiveFiles = Readonly<Record<string, Uint8Array>>;

/**
 * A ZIP archive, byte for byte the same for the same files in the same order.
 * @param stored paths of what is not compressed
 */
export function archive(files: ArchiveFiles, stored: readonly string[] = []): Uint8Array {
  const written = Object.entries(files).map(([path, bytes]): [string, ZippableFile] => [
    path,
    stored.includes(path) ? [bytes, { level: 0 }] : bytes,
  ]);
  return zipSync(Object.fromEntries(written), { mtime: noDate(), level: 9 });
}

/** What a ZIP archive holds, in its order. @throws where it is none */
export function filesOfArchive(bytes: Uint8Array): ArchiveFiles {
  return unzipSync(bytes);
}
