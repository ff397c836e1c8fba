import type { Locale } from '../i18n/locales.ts';
import { formatDate } from './format-date.ts';
import type { Library } from './library.ts';

/**
 * What the words of the interface may say of this plan, by its name in `{{…}}`. A type, not an
 * interface: the translator takes values of any name, and only types have that width.
 */
export type SiteWords = {
  /** The name of the site. */
  site: string;
  /** What the plan is called in running text. */
  plan: string;
  /** The short name of the place that it is for. */
  place: string;
  /** The number of the document. */
  document: string;
  /** The day that it was issued. */
  issued: string;
  /** How many measures, bodies, topics, industries and questions there are. */
  measures: number;
  bodies: number;
  topics: number;
  industries: number;
  questions: number;
};

/** The names and numbers of this plan in a language, to be put into the words of the interface. */
export function siteWords(
  {
    site,
    identity,
    measures,
    agencies,
    topics,
    industries,
    questions,
  }: Pick<
    Library,
    'site' | 'identity' | 'measures' | 'agencies' | 'topics' | 'industries' | 'questions'
  >,
  locale: Locale,
): SiteWords {
  return {
    site: site.name[locale],
    plan: site.plan[locale],
    place: site.place.name[locale],
    document: identity.document_number[locale],
    issued: formatDate(locale, identity.issued),
    measures: measures.length,
    bodies: agencies.length,
    topics: topics.length,
    industries: industries.length,
    questions: questions.length,
  };
}
