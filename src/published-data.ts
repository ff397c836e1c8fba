import type { Library } from './model/library.ts';
import { dataFiles, type DataFile } from './outputs/data-files/data-files.ts';
import { briefData } from './outputs/briefs/brief-data.ts';
import type { BriefData } from './outputs/briefs/brief.ts';
import { outputContext } from './site.ts';

const made = new WeakMap<Library, Promise<DataFile[]>>();

/** Every file of the open data, made once: a page in each language tells of them, a route gives them. */
export function publishedData(library: Library): Promise<DataFile[]> {
  const files = made.get(library) ?? dataFiles(library, outputContext());
  made.set(library, files);
  return files;
}

const briefs = new WeakMap<Library, BriefData>();

/** What briefs are made from, made once: every ready brief is made from it, a route gives it. */
export function publishedBriefs(library: Library): BriefData {
  const data = briefs.get(library) ?? briefData(library, outputContext());
  briefs.set(library, data);
  return data;
}
