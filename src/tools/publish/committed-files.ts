import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files that a script makes from the content and that are committed under `public/`, because a
 * build must not wait for them. Beside them stands the hash of the content that each was made
 * from; a file is stale when that content has changed since.
 */
export interface CommittedFiles {
  /** Their folder, from the root of the repository. */
  folder: string;
  /** How their names end. */
  extension: `.${string}`;
  /** The command that makes them anew. */
  command: string;
}

const hashesName = 'content-hashes.txt';

/** SHA-256 of the content that a file is made from. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The paths within the folder that have to be made: stale ones, and ones that are not there. */
export function filesToMake(
  { folder }: CommittedFiles,
  hashes: ReadonlyMap<string, string>,
): string[] {
  const recorded = readHashes(folder);
  return [...hashes.keys()].filter(
    (path) => recorded.get(path) !== hashes.get(path) || !existsSync(join(folder, path)),
  );
}

/** The paths within the folder that nothing in the content stands behind any more. */
export function filesToDrop(
  { folder, extension }: CommittedFiles,
  hashes: ReadonlyMap<string, string>,
): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(extension) && !hashes.has(path))
    .sort();
}

/** What is wrong with the committed files, one sentence each, with the command that mends it. */
export function staleFiles(files: CommittedFiles, hashes: ReadonlyMap<string, string>): string[] {
  const { folder, command } = files;
  return [
    ...filesToMake(files, hashes).map((path) =>
      existsSync(join(folder, path))
        ? `${folder}/${path} shows older content, or an address of another site. Run “${command}”, and commit it.`
        : `${folder}/${path} is missing. Run “${command}”, and commit it.`,
    ),
    ...filesToDrop(files, hashes).map(
      (path) => `${folder}/${path} belongs to nothing any more. Run “${command}”, and commit that.`,
    ),
  ];
}

/** Records what the files were made from, and drops those that belong to nothing. */
export function recordFiles(files: CommittedFiles, hashes: ReadonlyMap<string, string>): void {
  for (const path of filesToDrop(files, hashes)) rmSync(join(files.folder, path));
  const lines = [...hashes]
    .map(([path, hash]) => `${hash}  ${path}`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  writeFileSync(join(files.folder, hashesName), `${lines.join('\n')}\n`);
}

function readHashes(folder: string): Map<string, string> {
  const file = join(folder, hashesName);
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
