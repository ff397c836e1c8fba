import { hitKinds, type HitKind } from '../../model/search-filters.ts';

/** Where the files of the local search layer lie, from the root of the site; no permanent address. */
export const searchFolder = '/search/v1/';

/** Texts of entries, by kind and then by number or slug: what the local search layer loads. */
export type SearchTexts = Partial<Record<HitKind, Record<string, readonly string[]>>>;

/**
 * A file of the local search layer: `# kind`, then a line for each entry, its key and its texts
 * with bars between. Compressed, it is smaller than JSON.
 */
export function formatSearchText(texts: SearchTexts): string {
  return hitKinds
    .filter((kind) => texts[kind])
    .flatMap((kind) => [`# ${kind}`, ...Object.entries(texts[kind] ?? {}).map(formatEntry)])
    .join('\n');
}

function formatEntry([key, texts]: [string, readonly string[]]): string {
  return [key, ...new Set(texts.map(onOneLine))].join('|');
}

function onOneLine(text: string): string {
  return text.replace(/[|\s]+/g, ' ').trim();
}

/** Calls for each entry of such a file, in order. */
export function readSearchText(
  file: string,
  onEntry: (kind: HitKind, key: string, texts: string[]) => void,
): void {
  let kind: HitKind = 'page';
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) {
      kind = line.slice(2) as HitKind;
    } else {
      const [key = '', ...texts] = line.split('|');
      onEntry(kind, key, texts);
    }
  }
}
