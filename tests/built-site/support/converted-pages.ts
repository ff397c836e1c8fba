import { files, isConverted, readPage, type Page } from './site.ts';

/** Every page that is made from another, in traditional characters. */
export function convertedPages(): Page[] {
  return files.filter((file) => file.endsWith('.html') && isConverted(file)).map(readPage);
}
