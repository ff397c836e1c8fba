// Shipped to browsers. What scripts say: words that stand as JSON in the element that they are said in.
import { isLocale } from '../../i18n/locales.ts';
import { pageLanguages as languagesOf, type PageLanguages } from '../../model/page-languages.ts';
import type { BrowserWords, Widget, WordOf } from '../../outputs/browser-words.ts';

export type Values = Readonly<Record<string, string | number>>;

/** Says a word with its values filled in. */
export type Say<Word extends string> = (word: Word, values?: Values) => string;

/** What a widget says. */
export type SayOf<Name extends Widget> = Say<WordOf<Name>>;

/** Puts values where a text names them in braces, numbers as the language writes them: 1,204. */
export function fillIn(text: string, values: Values, language: string): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => {
    if (!Object.keys(values).includes(name)) return braces;
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
  const text = container.querySelector('script[type="application/json"]')?.textContent ?? '{}';
  const { words } = JSON.parse(text) as { words: BrowserWords<WordOf<Name>> };
  return sayIn(words);
}

/** The languages of the site, for the one that the search box of the page names. @throws when it names none */
export function pageLanguages(): PageLanguages {
  const own = document.querySelector<HTMLElement>('[data-search-box]')?.dataset['searchBox'];
  if (!isLocale(own)) throw new Error('The page does not say what language it is in.');
  return languagesOf(own);
}
