// Shipped to browsers. What scripts say: words that stand as JSON in the element that they are said in.
import type { BrowserWords, PageLanguages, Widget, WordOf } from '../../outputs/browser-words.ts';

export type Values = Readonly<Record<string, string | number>>;

/** Says a word with its values filled in. */
export type Say<Word extends string> = (word: Word, values?: Values) => string;

/** What a widget says. */
export type SayOf<Name extends Widget> = Say<WordOf<Name>>;

/** Puts values where a text names them in braces, numbers as the language writes them: 1,204. */
export function fillIn(text: string, values: Values, language: string): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
    if (!Object.hasOwn(values, name)) return braces;
    const value = values[name] ?? '';
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
}

/** Says words that are at hand. */
export function sayIn<Word extends string>(words: BrowserWords<Word>): Say<Word> {
  return (word, values = {}) => fillIn(words[word], values, document.documentElement.lang);
}

/** Says the words that stand in an element. @throws when there are none */
export function wordsIn<Name extends Widget>(container: Element): SayOf<Name> {
  return sayIn(readJson(container).words as BrowserWords<WordOf<Name>>);
}

/** The languages of the site, as the search box of the page has them. @throws when there are none */
export function pageLanguages(): PageLanguages {
  const box = document.querySelector('[data-search-box]');
  const languages = box && readJson(box).languages;
  if (!languages) throw new Error('The page does not say what languages there are.');
  return languages;
}

function readJson(container: Element) {
  const text = container.querySelector('script[type="application/json"]')?.textContent ?? '{}';
  return JSON.parse(text) as { words: BrowserWords<string>; languages?: PageLanguages };
}
