import type { DerivedLocale } from '../../i18n/derived-locales.ts';
import type { Locale } from '../../i18n/locales.ts';
import { hitKinds, type HitKind } from '../../model/search-filters.ts';
import type { BrowserWords, WordOf } from '../browser-words.ts';

/** Where the files of the local search layer lie, from the root of the site; no permanent address. */
export const searchFolder = '/search/v1/';

/** What the search box needs from its first use on, in one language. */
export interface BoxFile {
  words: BrowserWords<WordOf<'searchBox'>>;
  /** Address of the stylesheet of its list. */
  stylesheet: string;
}

/** Where that lies, from the root of the site; no permanent address. */
export const boxFile = (locale: Locale | DerivedLocale) => `/search/box.${locale}.json`;

/** Texts of entries, by kind and then by number or slug: what the local search layer loads. */
export type SearchTexts = Partial<Record<HitKind, Record<string, readonly string[]>>> & {
  /** Words that say nothing in a query on this site. */
  ignored?: readonly string[];
};

/** The file of that folder by which a derived edition shows what it finds. */
export const editionFile = (edition: DerivedLocale) => `shown-${edition}.json`;

/**
 * A file of the local search layer, as one JSON string, so that no server takes it for another
 * encoding: `# kind`, then a line for each entry, its key and its texts with bars between; before
 * them, where there are any, the words to ignore in one line that begins with `!`.
 * Compressed, that is smaller than JSON arrays.
 */
export function formatSearchText(texts: SearchTexts): string {
  const lines = hitKinds
    .filter((kind) => texts[kind])
    .flatMap((kind) => [`# ${kind}`, ...Object.entries(texts[kind] ?? {}).map(formatEntry)]);
  const ignored = texts.ignored?.length ? [`!${texts.ignored.join('|')}`] : [];
  return JSON.stringify([...ignored, ...lines].join('\n'));
}

function formatEntry([key, texts]: [string, readonly string[]]): string {
  return [key, ...distinctTexts(texts)].join('|');
}

/**
 * Texts on one line each; of those that differ by case and hyphens alone only the first. An empty one
 * keeps the place of a text that stands elsewhere.
 */
export function distinctTexts(texts: readonly string[]): string[] {
  const known = new Set<string>();
  return texts.map(onOneLine).filter((text) => {
    const words = text.toLowerCase().replace(/[-’']/g, ' ');
    if (words !== '' && known.has(words)) return false;
    known.add(words);
    return true;
  });
}

function onOneLine(text: string): string {
  return text.replace(/[|\s]+/g, ' ').trim();
}

/** Calls for each entry of such a file, in order, and for its words to ignore; an empty file has none. */
export function readSearchText(
  file: string,
  onEntry: (kind: HitKind, key: string, texts: string[]) => void,
  onIgnored: (words: string[]) => void = () => {},
): void {
  let kind: HitKind = 'page';
  for (const line of (JSON.parse(file) as string).split('\n')) {
    if (line.startsWith('!')) {
      onIgnored(line.slice(1).split('|'));
    } else if (line.startsWith('# ')) {
      kind = line.slice(2) as HitKind;
    } else if (line !== '') {
      const [key = '', ...texts] = line.split('|');
      onEntry(kind, key, texts);
    }
  }
}
