import { locales, officialLocale, type Locale } from '../../i18n/locales.ts';
import type { Library, LibraryMeasure } from '../../model/library.ts';
import type { Agency } from '../../schema/agency.ts';
import type { Topic } from '../../schema/topic.ts';
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

const measureNames = ({ facts: { title, question } }: LibraryMeasure, locale: Locale) => [
  title[locale],
  question[locale],
];
const agencyNames = ({ name, short_name }: Agency, locale: Locale) => [
  name[locale],
  short_name[locale],
];
const topicNames = ({ name }: Topic, locale: Locale) => [name[locale]];

/** What results are shown by: the title, then the question of a measure or the short name of a body. */
export const names: TextsOf = ({ measures, agencies, topics }, locale) => ({
  measure: byKey(measures, numberOf, (measure) => measureNames(measure, locale)),
  agency: byKey(agencies, slugOf, (agency) => agencyNames(agency, locale)),
  topic: byKey(topics, slugOf, (topic) => topicNames(topic, locale)),
});

/** The same, and then what people call it when they search. */
export const core: TextsOf = ({ measures, agencies, topics }, locale) => ({
  measure: byKey(measures, numberOf, (measure) => [
    ...measureNames(measure, locale),
    ...measure.facts.aliases[locale],
  ]),
  agency: byKey(agencies, slugOf, (agency) => [
    ...agencyNames(agency, locale),
    ...agency.aliases[locale],
  ]),
  topic: byKey(topics, slugOf, (topic) => [...topicNames(topic, locale), ...topic.aliases[locale]]),
});

/** Glossary terms, and laws and documents with their numbers. */
export const more: TextsOf = ({ terms, instruments }, locale) => ({
  term: byKey(terms, slugOf, (term) => [term[locale]]),
  instrument: byKey(instruments, slugOf, ({ title, number }) => [
    title[locale],
    ...(number && locale === officialLocale ? [number] : []),
  ]),
});

/** What measures say: the answer, for whom and what it is, and the official text or its translation. */
export const texts: TextsOf = ({ measures }, locale) => ({
  measure: byKey(measures, numberOf, ({ facts, sentences }) => [
    facts.answer[locale],
    facts.for[locale],
    facts.offers[locale],
    sentences.map((sentence) => sentence[locale]).join(locales[locale].gap),
  ]),
});
