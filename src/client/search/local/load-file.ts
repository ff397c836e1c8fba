// Shipped to browsers. Loads the files of the local search layer.
import { underBase } from '../../../model/entry-paths.ts';
import { searchFolder } from '../../../outputs/search-index/search-text.ts';

/** Gives the text of a file by its name, or rejects. */
export type LoadFile = (name: string) => Promise<string>;

/** Loads from the site. */
export async function loadFile(name: string): Promise<string> {
  const response = await fetch(underBase(import.meta.env.BASE_URL, searchFolder + name));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.text();
}
