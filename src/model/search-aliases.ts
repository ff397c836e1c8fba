import { localeCodes, otherLocales, type Locale } from '../i18n/locales.ts';
import type { Industry } from '../schema/industry.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { Topic } from '../schema/topic.ts';
import type { LibraryAgency, LibraryMeasure } from './library.ts';
import { toChineseNumeral } from '../i18n/numerals.ts';

/** Other names that a measure is looked for by on a page in the given language. */
export function measureAliases(
  { number, facts }: Pick<LibraryMeasure, 'number' | 'facts'>,
  locale: Locale,
): string[] {
  return [
    ...otherLocales(locale).map((other) => facts.title[other]),
    `第${number}条`,
    ...(typeof number === 'number' ? [`第${toChineseNumeral(number)}条`] : []),
    `measure ${number}`,
    `article ${number}`,
  ];
}

/** Other names of a body: its short ones, those in the plan, and those in the other languages. */
export function agencyAliases(agency: LibraryAgency, locale: Locale): string[] {
  const names = [
    ...otherLocales(locale).map((other) => agency.name[other]),
    ...localeCodes.map((code) => agency.short_name[code]),
    ...agency.names_in_text,
  ];
  return [...new Set(names)].filter((name) => name !== agency.name[locale]);
}

/** Other names of a topic: those in the other languages. */
export function topicAliases({ name }: Pick<Topic, 'name'>, locale: Locale): string[] {
  return otherLocales(locale).map((other) => name[other]);
}

/** Other names of an industry: those in the other languages, and what people in it say. */
export function industryAliases(
  { name, aliases }: Pick<Industry, 'name' | 'aliases'>,
  locale: Locale,
): string[] {
  return [...otherLocales(locale).map((other) => name[other]), ...aliases[locale]];
}

/** Other names of a law or document: its titles in the other languages and its number. */
export function instrumentAliases(
  { title, number }: Pick<Instrument, 'title' | 'number'>,
  locale: Locale,
): string[] {
  return [...otherLocales(locale).map((other) => title[other]), ...(number ? [number] : [])];
}
