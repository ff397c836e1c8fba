import type { Library } from './model/library.ts';
import { dataFiles, type DataFile } from './outputs/data-files/data-files.ts';
import { outputContext } from './site.ts';

const made = new WeakMap<Library, DataFile[]>();

/** Every file of the open data, made once: a page in each language tells of them, a route gives them. */
export function publishedData(library: Library): DataFile[] {
  const files = made.get(library) ?? dataFiles(library, outputContext());
  made.set(library, files);
  return files;
}
