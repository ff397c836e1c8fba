import type { Word } from '../../client/search/words.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';

const placeholders = { query: '{query}', number: '{number}' };

/** The words that the search interface says in the browser, as attributes of the element that carries them. */
export function clientWords(locale: Locale, words: readonly Word[]): Record<string, string> {
  const t = translator(locale);
  const all: Record<Word, string> = {
    allResults: t('search.allResults', placeholders),
    results: t('search.results', placeholders),
    corrected: t('search.corrected', placeholders),
    instead: t('search.instead', placeholders),
    listed: t('search.listed', placeholders),
    nothing: t('search.nothing', placeholders),
    nothingFiltered: t('search.nothingFiltered'),
    loading: t('search.loading'),
    unavailable: t(import.meta.env.DEV ? 'search.onlyBuilt' : 'search.unavailable'),
    listLabel: t('search.listLabel'),
    numbered: t('measure.number', placeholders),
    kindAgency: t('search.kinds.agency'),
    kindTopic: t('search.kinds.topic'),
    kindInstrument: t('search.kinds.instrument'),
    kindTerm: t('search.kinds.term'),
    kindPage: t('search.kinds.page'),
  };
  return Object.fromEntries(words.map((word) => [attributeOf(word), all[word]]));
}

function attributeOf(word: Word): string {
  return `data-${word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** What the description of a hit is made of. */
export const hitWords = [
  'numbered',
  'kindAgency',
  'kindTopic',
  'kindInstrument',
  'kindTerm',
  'kindPage',
] as const satisfies Word[];
