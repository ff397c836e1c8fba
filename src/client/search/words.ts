// Shipped to browsers. The words of the search interface, which its container carries as data-* attributes.
import type { SearchAnswer } from './search-source.ts';
import type { SearchState } from './state.ts';

/** Attribute names without `data-`, in camel case; what stands in braces is filled in here. */
export type Word =
  | 'allResults'
  | 'results'
  | 'corrected'
  | 'instead'
  | 'listed'
  | 'nothing'
  | 'nothingFiltered'
  | 'loading'
  | 'unavailable'
  | 'listLabel'
  | 'numbered'
  | 'kindAgency'
  | 'kindInstrument'
  | 'kindPage'
  | 'kindTerm'
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

/** What is said of an answer. */
export function summary(
  { query, filters }: SearchState,
  { total, corrected }: Pick<SearchAnswer, 'total' | 'corrected'>,
  say: Say,
): string {
  if (total > 0)
    return say(query ? 'results' : 'listed', { query: corrected ?? query, number: total });
  const isNarrowed = Object.keys(filters).length > 0;
  return isNarrowed ? say('nothingFiltered') : say('nothing', { query });
}
