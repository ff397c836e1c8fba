import { getCollection } from 'astro:content';
import source from '../content/plan/source.zh.txt?raw';
import { libraryOf } from './model/library-of.ts';
import type { Library } from './model/library.ts';
import { openWork } from './model/worklist.ts';

let library: Promise<Library> | undefined;

/**
 * All content, checked and joined, once per build. Tells what editors have still to do.
 * @throws {BrokenContentError} naming every fault, with its file, its field and the fix
 */
export function loadLibrary(): Promise<Library> {
  return (library ??= read());
}

async function read(): Promise<Library> {
  const [data, explainers, pages] = await Promise.all([
    getCollection('data'),
    getCollection('explainers'),
    getCollection('pages'),
  ]);
  const joined = libraryOf({
    source,
    data: data.map((entry) => ({ file: `content/${entry.id}`, data: entry.data as unknown })),
    explainers: explainers.map((entry) => ({
      file: `content/measures/${entry.id}`,
      data: entry.body ?? '',
    })),
    pages: pages.map((entry) => ({ file: `content/pages/${entry.id}`, data: entry.body ?? '' })),
  });
  for (const line of openWork(joined)) console.warn(line);
  return joined;
}
