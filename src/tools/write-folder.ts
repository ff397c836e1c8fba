import {
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Whether files may be written to a folder: it is not there yet, or empty.
 * @throws an Error that says what stands in the way and what to do
 */
export function checkIsFree(folder: string): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) throw new Error(`${folder} is a file. Name a new folder.`);
  if (readdirSync(folder).length > 0) {
    throw new Error(
      `The folder ${folder} is not empty. Empty it or name another; nothing was written.`,
    );
  }
}

/**
 * Writes all files, path → text, or none: they are written beside the folder, which they then
 * become.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  checkIsFree(folder);
  const target = resolve(folder);
  const unfinished = join(dirname(target), `.${basename(target)}.unfinished-${process.pid}`);
  try {
    for (const [path, text] of files) {
      const file = join(unfinished, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    if (statSync(target, { throwIfNoEntry: false })) rmdirSync(target);
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`${folder} could not be written (${problem}). Name another folder.`, {
      cause: error,
    });
  }
}
