// Shipped to browsers. Loads the files of the local search layer.
import { underBase } from '../../../model/entry-paths.ts';
import { searchFolder } from '../../../outputs/search-index/search-text.ts';
import { loadJsonText } from '../../shared/load.ts';

/** Gives the text of a file by its name, or rejects. */
export type LoadFile = (name: string) => Promise<string>;

/** Loads from the site. */
export const loadFile: LoadFile = (name) =>
  loadJsonText(underBase(import.meta.env.BASE_URL, searchFolder + name));
