import type { MeasureNumber } from '../../model/measure-number.ts';
import type { Locale, Localized } from '../../i18n/locales.ts';

/** What the parts of a measure are, in the order in which a brief has them. */
export const briefParts = [
  'question',
  'answer',
  'today',
  'official',
  'translation',
  'ask',
] as const;
export type BriefPart = (typeof briefParts)[number];

/** A text with its language. */
export interface BriefText {
  text: string;
  locale: Locale;
}

/** A measure in a brief. */
export interface BriefItem {
  number: MeasureNumber;
  /** “Measure 3”, and its title in each language of the brief. */
  name: string;
  titles: BriefText[];
  address: string;
  parts: { part: BriefPart; label: string; texts: BriefText[] }[];
}

/** What a measure is called in a brief, from its number on, each text with its language. */
export function textsOfName(
  { name, titles }: BriefItem,
  { locale }: Pick<Brief, 'locale'>,
): BriefText[] {
  return [{ text: name, locale }, ...titles];
}

/** A memo on some measures, whatever it is written to: a page, the clipboard, a file for Word. */
export interface Brief {
  /** The language that the labels and our own words are in. */
  locale: Locale;
  title: string;
  /** The name of the site. */
  publisher: string;
  colon: string;
  listLabel: string;
  items: BriefItem[];
  sourcesLabel: string;
  /** Sources, dates and what is whose. */
  notes: string[];
}

/** The words of a brief in one language. */
export interface BriefWords {
  /** What stands between a label and its words. */
  colon: string;
  title: string;
  publisher: string;
  list: string;
  sources: string;
  labels: Record<BriefPart, string>;
  /** What names a measure; `{number}` stands for its number. */
  measure: string;
  notes: string[];
}

/** A measure as briefs are made from it. */
export interface BriefMeasure {
  number: MeasureNumber;
  title: Localized;
  question: Localized;
  answer: Localized;
  /** How it stands today; null where nobody has written that. */
  today: Localized<string | null>;
  /** The official text, and its translations. */
  text: Localized;
  /** The lead bodies, each with how to reach it; '' where the plan names none. */
  ask: Localized;
  address: Localized;
}

/** What all briefs are made from: what the page that makes them loads. */
export interface BriefData {
  words: Localized<BriefWords>;
  measures: BriefMeasure[];
}
