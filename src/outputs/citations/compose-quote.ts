import type { QuotedWords } from './reference.ts';

export interface QuoteParts {
  /** Within their quotation marks. */
  official: string;
  translation: string;
  words: QuotedWords;
  /** Stands behind the translation, so that it is never taken for official text. */
  unofficial: string;
  /** Empty for none. */
  citation: string;
  /** Empty for none. Left out where the citation names the same address. */
  link: string;
}

/** A quote ready to paste, each kind of text on its own line. */
export function composeQuote({
  official,
  translation,
  words,
  unofficial,
  citation,
  link,
}: QuoteParts): string {
  const lines = [
    words === 'translation' ? '' : official,
    words === 'official' ? '' : `${translation} ${unofficial}`,
    citation,
    citation.includes(link) ? '' : link,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
