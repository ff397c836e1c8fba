import { literalPattern } from '../literal-pattern.ts';

/** A sentence in a text, as its file names it. */
export interface PlacedSentence {
  file: string;
  sentence: string;
}

/** A sentence that many texts share but for numbers, names and quotations. */
export interface StockSentence {
  /** The pattern: numbers are 0, names N, and quotations empty. */
  pattern: string;
  /** The first of the sentences that follow it. */
  example: string;
  files: string[];
}

interface StockOptions {
  /** Names of bodies, laws and documents in the language of the texts. */
  names: readonly string[];
  /** In how many texts a sentence may stand. */
  most: number;
}

/** The sentences that stand in more texts than they may, those of most texts first. */
export function stockSentences(
  sentences: readonly PlacedSentence[],
  { names, most }: StockOptions,
): StockSentence[] {
  const pattern = patternOf(names);
  const groups = Map.groupBy(sentences, ({ sentence }) => pattern(sentence));
  return [...groups]
    .map(([shared, group]) => ({
      pattern: shared,
      example: group[0]?.sentence ?? '',
      files: [...new Set(group.map(({ file }) => file))],
    }))
    .filter(({ pattern: shared, files }) => /\p{L}{2}/u.test(shared) && files.length > most)
    .sort((a, b) => b.files.length - a.files.length);
}

/** A sentence without what differs from page to page: quotations, names, numbers. */
function patternOf(names: readonly string[]): (sentence: string) => string {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const anyName =
    longestFirst.length > 0
      ? new RegExp(longestFirst.map(literalPattern).join('|'), 'giu')
      : /(?!)/;
  return (sentence) =>
    sentence
      .replace(/“[^”]*”/g, '“”')
      .replace(/《[^》]*》/g, '《》')
      .replace(anyName, 'N')
      .replace(/[\d〇一二三四五六七八九十百千]+(?:[.,]\d+)*/g, '0')
      .replace(/\s+/g, ' ')
      .trim()
      .toLowerCase();
}
