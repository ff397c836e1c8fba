// Shipped to browsers. Loads the files of the local search layer, each once.
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

/** Asks for each file once; one that failed is asked for again. */
export function once(load: LoadFile): LoadFile {
  const asked = new Map<string, Promise<string>>();
  return (name) => {
    const known = asked.get(name);
    if (known) return known;
    const loading = load(name).catch((error: unknown) => {
      asked.delete(name);
      throw error;
    });
    asked.set(name, loading);
    return loading;
  };
}
