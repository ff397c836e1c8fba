/** What the quote menu says, in the language of its page: loaded at its first use. */
export interface QuoteMenuWords {
  title: string;
  words: string;
  both: string;
  zh: string;
  en: string;
  citation: string;
  none: string;
  link: string;
  toSentence: string;
  toWords: string;
  result: string;
  unofficial: string;
  selected: string;
  copy: string;
  copied: string;
  close: string;
}
