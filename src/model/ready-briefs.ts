import type { MeasureNumber } from './measure-number.ts';
import type { Locale, Localized } from '../i18n/locales.ts';
import type { Library } from './library.ts';
import { paths } from './paths.ts';

/** A brief that needs no script: on the measures of a part, a topic, an industry or a body. */
export interface ReadyBrief {
  /** Its place in addresses: the number of a part, the slug of anything else. */
  key: string;
  name: Localized;
  /** Of the measures, in the order in which they are told. */
  numbers: readonly MeasureNumber[];
  path: (locale: Locale) => string;
}

export const readyBriefKinds = ['parts', 'topics', 'industries', 'agencies'] as const;
export type ReadyBriefKind = (typeof readyBriefKinds)[number];

/** The ready briefs of each kind. Of a body: first what it leads, then what it supports. */
export function readyBriefs(
  library: Library,
): { kind: ReadyBriefKind; briefs: readonly ReadyBrief[] }[] {
  const { parts, measures, topics, industries, agencies } = library;
  const briefs: Record<ReadyBriefKind, readonly ReadyBrief[]> = {
    parts: parts.map((part) => ({
      key: String(part.ordinal),
      name: part.title,
      numbers: measures.filter((measure) => measure.part === part).map(({ number }) => number),
      path: (locale) => paths.readyBrief(`/${locale}/parts/${part.ordinal}/`),
    })),
    topics: topics.map(({ slug, name, measures: numbers }) => ({
      key: slug,
      name,
      numbers,
      path: (locale) => paths.readyBrief(paths.topic(locale, slug)),
    })),
    industries: industries.map(({ slug, name, measures: numbers }) => ({
      key: slug,
      name,
      numbers,
      path: (locale) => paths.readyBrief(paths.industry(locale, slug)),
    })),
    agencies: agencies.map(({ slug, name, lead, support }) => ({
      key: slug,
      name,
      numbers: [...lead, ...support],
      path: (locale) => paths.readyBrief(paths.agency(locale, slug)),
    })),
  };
  return readyBriefKinds
    .map((kind) => ({ kind, briefs: briefs[kind].filter(({ numbers }) => numbers.length > 0) }))
    .filter(({ briefs: some }) => some.length > 0);
}
