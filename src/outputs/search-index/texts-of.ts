import { localeCodes, officialLocale, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';
import type { State } from '../../model/effects.ts';
import type { Library, LibraryAgency, LibraryMeasure } from '../../model/library.ts';
import { nameOfLanguage } from '../../model/name-of-language.ts';
import { paths } from '../../model/paths.ts';
import { wholeText } from '../../model/whole-text.ts';
import { hiddenQuestions } from './hidden-questions.ts';
import type { SearchTexts } from './search-text.ts';

type TextsOf = (library: Library, locale: Locale) => SearchTexts;

function byKey<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string | number,
  textsOf: (entry: T) => readonly string[],
): Record<string, readonly string[]> {
  return Object.fromEntries(entries.map((entry) => [keyOf(entry), textsOf(entry)]));
}

const numberOf = ({ number }: LibraryMeasure) => number;
const slugOf = ({ slug }: { slug: string }) => slug;

const agencyNames = ({ name, short_name }: LibraryAgency, locale: Locale) => [
  name[locale],
  short_name[locale],
];

/** Titles, by which results are shown, and the words that say nothing: what every search needs. */
export const names: TextsOf = ({ measures, agencies, topics, industries, site }, locale) => ({
  ignored: site.search_ignores,
  measure: byKey(measures, numberOf, ({ facts }) => [facts.title[locale]]),
  agency: byKey(agencies, slugOf, ({ name }) => [name[locale]]),
  topic: byKey(topics, slugOf, ({ name }) => [name[locale]]),
  industry: byKey(industries, slugOf, ({ name }) => [name[locale]]),
});

/**
 * Titles, short names of bodies and what people call each when they search; of questions that cut
 * across measures only the names that would lead to these otherwise, and of other pages all names.
 */
export const core: TextsOf = (library, locale) => {
  const texts = coreTexts(library, locale);
  return {
    ...texts,
    question: byKey(hiddenQuestions(library, locale, texts), slugOf, (hidden) => hidden.names),
    page: pages(library, locale),
  };
};

function coreTexts({ measures, agencies, topics, industries }: Library, locale: Locale) {
  return {
    measure: byKey(measures, numberOf, ({ facts }) => [
      facts.title[locale],
      ...facts.aliases[locale],
    ]),
    agency: byKey(agencies, slugOf, (agency) => [
      ...agencyNames(agency, locale),
      ...agency.aliases[locale],
    ]),
    topic: byKey(topics, slugOf, ({ name, aliases }) => [name[locale], ...aliases[locale]]),
    industry: byKey(industries, slugOf, ({ name, aliases }) => [name[locale], ...aliases[locale]]),
  };
}

/** What an investor would ask: shown below the titles of measures, and searched. */
export const questions: TextsOf = ({ measures }, locale) => ({
  measure: byKey(measures, numberOf, ({ facts }) => [facts.question[locale]]),
});

/** The page that makes briefs, and guides under what readers of any language call theirs. */
function pages({ guides }: Library, locale: Locale): Record<string, readonly string[]> {
  const t = translator(locale);
  return {
    brief: [t('brief.page'), ...t('brief.called').split('|')],
    ...byKey(
      guides,
      ({ code }) => paths.guide(code),
      ({ code, name, link }) => [link, name, ...localeCodes.map((at) => nameOfLanguage(code, at))],
    ),
  };
}

/**
 * Glossary terms, laws and documents with their numbers, questions that cut across measures, and
 * pages that no full text leads to.
 */
export const more: TextsOf = (library, locale) => ({
  page: pages(library, locale),
  ...moreTexts(library, locale),
});

const moreTexts: TextsOf = ({ terms, instruments, questions: asked }, locale) => ({
  question: byKey(asked, slugOf, ({ question, aliases }) => [question[locale], ...aliases[locale]]),
  term: byKey(terms, slugOf, ({ name }) => [name[locale]]),
  instrument: byKey(instruments, slugOf, ({ title, number }) => [
    title[locale],
    ...(number && locale === officialLocale ? [number] : []),
  ]),
});

/** How each measure stands today, as results tell it. */
export const today: TextsOf = ({ measures }, locale) => ({
  measure: byKey(
    measures.filter(({ facts }) => facts.today),
    numberOf,
    ({ facts, state }) => [stateLine(facts.today?.[locale] ?? '', state, locale)],
  ),
});

function stateLine(line: string, state: State, locale: Locale): string {
  const t = translator(locale);
  return t(`today.states.${state}`) + t('sign.colon') + line;
}

/** What measures say: the answer, for whom and what it is, and the official text or its translation. */
export const texts: TextsOf = ({ measures }, locale) => ({
  measure: byKey(measures, numberOf, (measure) => [
    measure.facts.answer[locale],
    measure.facts.for[locale],
    measure.facts.offers[locale],
    ...(measure.facts.today ? [measure.facts.today[locale]] : []),
    wholeText(measure, locale),
  ]),
});
