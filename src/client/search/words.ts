// Shipped to browsers. The words of the search interface, which its container carries as data-* attributes.

/** Attribute names without `data-`, in camel case; what stands in braces is filled in here. */
export type Word =
  | 'allResults'
  | 'results'
  | 'listed'
  | 'nothing'
  | 'nothingFiltered'
  | 'loading'
  | 'unavailable'
  | 'listLabel'
  | 'numbered'
  | 'kindAgency'
  | 'kindMeasure'
  | 'kindPage'
  | 'kindTopic';

export type Values = Readonly<Record<string, string | number>>;

/** Says a word with its values filled in. */
export type Say = (word: Word, values?: Values) => string;

/** Puts values where a text names them in braces, numbers as the language writes them. */
export function fillIn(text: string, values: Values, language: string): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
    if (!Object.hasOwn(values, name)) return braces;
    const value = values[name] ?? '';
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

/** A count as the language writes it: 1,204. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** The words that stand on a container, in the language of the page. */
export function wordsOf(container: HTMLElement): Say {
  return (word, values = {}) =>
    fillIn(container.dataset[word] ?? '', values, document.documentElement.lang);
}
