/** Which words of a sentence are quoted. */
export type QuotedWords = 'both' | 'zh' | 'en';

export interface QuoteParts {
  zh: string;
  en: string;
  words: QuotedWords;
  /** Stands behind the English, so that it is never taken for official text. */
  unofficial: string;
  /** Empty for none. */
  citation: string;
  /** Empty for none. */
  link: string;
}

/** A quote ready to paste, each kind of text on its own line. */
export function composeQuote({ zh, en, words, unofficial, citation, link }: QuoteParts): string {
  const lines = [
    words === 'en' ? '' : zh,
    words === 'zh' ? '' : `${en} ${unofficial}`,
    citation,
    link,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
