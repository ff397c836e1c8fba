import type { MeasureNumber } from './measure-number.ts';
import type { DerivedLocale } from '../i18n/derived-locales.ts';
import { localeCodes, type Locale } from '../i18n/locales.ts';
import type { ContentLink } from './content-links.ts';
import {
  embedFolder,
  embedPath,
  type EmbedKind,
  type EmbedLanguage,
  type EmbedTarget,
} from './embeds.ts';
import { entryPath } from './entry-paths.ts';
import type { Site } from '../schema/site.ts';

/** Pages that exist once in each language, by the address under it. */
export const pageNames = [
  '',
  'measures',
  'plan',
  'agencies',
  'topics',
  'industries',
  'questions',
  'glossary',
  'instruments',
  'updates',
  'search',
  'cite',
  'embed',
  'data',
  'about',
] as const;
export type PageName = (typeof pageNames)[number];

/** Permanent addresses, from the root of the site, without origin and base path. */
export const paths = {
  front: () => '/',
  page: (locale: Locale, name: PageName) => entryPath(locale, 'page', name),
  /** The plan on one page in another language, by its code. */
  guide: (code: string) => `/guides/${code}/`,
  /** Every component in every state; for those who keep up the site. */
  design: (locale: Locale) => `/${locale}/about/design/`,
  measure: (locale: Locale, number: MeasureNumber) => entryPath(locale, 'measure', String(number)),
  /** The same as Markdown. */
  measureMarkdown: (locale: Locale, number: MeasureNumber) =>
    `/${locale}/measures/${number}/index.md`,
  sentence: (locale: Locale, number: MeasureNumber, sentence: string) =>
    `/${locale}/measures/${number}/#${sentence}`,
  agency: (locale: Locale, slug: string) => entryPath(locale, 'agency', slug),
  topic: (locale: Locale, slug: string) => entryPath(locale, 'topic', slug),
  industry: (locale: Locale, slug: string) => entryPath(locale, 'industry', slug),
  question: (locale: Locale, slug: string) => entryPath(locale, 'question', slug),
  term: (locale: Locale, slug: string) => entryPath(locale, 'term', slug),
  instrument: (locale: Locale, slug: string) => entryPath(locale, 'instrument', slug),
  update: (locale: Locale, id: string) => `/${locale}/updates/#${id}`,
  citation: (locale: Locale, measure: MeasureNumber | null, extension: string) =>
    `/cite/${locale}/${measure === null ? 'plan' : `measures/${measure}`}.${extension}`,
  quoteCorpus: () => '/cite/sentences.json',
  citingKit: (locale: Locale) => `/cite/kit.${locale}.json`,
  /** The pages that the page for what does not exist knows. */
  addressList: (locale: Locale | DerivedLocale) => `/search/addresses.${locale}.json`,
  planMeasure: (locale: Locale, number: MeasureNumber) => `/${locale}/plan/#measure-${number}`,
  planSection: (locale: Locale, ordinal: number) => `/${locale}/plan/#section-${ordinal}`,
  planPart: (locale: Locale, ordinal: number) => `/${locale}/plan/#part-${ordinal}`,
  /** Names a measure in no language; leads on to its page. */
  measureId: (number: MeasureNumber) => `/id/measures/${number}`,
  /** A file of the open data, by its path below `/data/v1/`. */
  dataFile: (file: string) => `/data/v1/${file}`,
  /** What a kind of record of the open data holds, field by field. */
  dataRecord: (locale: Locale, name: string) => `/${locale}/data/${name}/`,
  /** Names the plan as linked data; leads to the file that describes it. */
  planId: () => '/data/v1/plan.jsonld#plan',
  /** A picture as a file: its name, such as `who-does-what` or `topics/tax`. */
  picture: (locale: Locale, name: string, extension: string) =>
    `/pictures/${locale}/${name}.${extension}`,
  poster: (locale: Locale, number: MeasureNumber) => `/${locale}/measures/${number}/poster/`,
  /** The plan as one document to print. */
  print: (locale: Locale) => `/${locale}/plan/print/`,
  /** The same as a PDF, in one language or in all; the site says how its name begins. */
  booklet: ({ booklet }: Pick<Site, 'booklet'>, edition: string) =>
    `/downloads/${booklet}.${edition}.pdf`,
  /** A copy of a measure as it was published on a day. */
  frozen: (locale: Locale, number: MeasureNumber, date: string) =>
    `/${locale}/measures/${number}/@${date}/`,
  /** What changed in our own texts on a day. */
  revision: (locale: Locale, date: string) => `/${locale}/about/#revision-${date}`,
  /** The page that makes briefs. */
  brief: (locale: Locale) => `/${locale}/brief/`,
  /** What that page loads. */
  briefData: () => '/cite/brief.json',
  /** The brief that is ready for all measures of a part, a topic or a body, by the address of these. */
  readyBrief: (page: string) => `${page}brief/`,
  /** The plan as a file for Word. */
  planForWord: (edition: string) => `/downloads/plan.${edition}.docx`,
  /** The plan as a book for readers of EPUB. */
  planForReaders: (edition: string) => `/downloads/plan.${edition}.epub`,
  feed: (locale: Locale) => `/${locale}/feed.xml`,
  /** The page of the site that an embed leads to. */
  embedded: (locale: Locale, target: EmbedTarget) => `/${locale}/${embedPath(target)}/`,
  embed: (language: EmbedLanguage, target: EmbedTarget) =>
    `/embed/${language}/${embedPath(target)}/`,
  oembed: (language: EmbedLanguage, target: EmbedTarget) =>
    `/oembed/${language}/${embedPath(target)}.json`,
  /** All snippets for things of a kind. */
  snippets: (locale: Locale, kind: EmbedKind) => `/${locale}/embed/${embedFolder(kind)}/`,
  /** A script of custom elements: its text never changes. */
  embedScript: (version: string) => `/embed/${version}.js`,
};

/** Where a link in our own texts leads. */
export function pathOfLink(locale: Locale, { target, key }: ContentLink): string {
  return entryPath(locale, target, key);
}

/**
 * The same page in another language. The front door, which is in all of them, leads to the home
 * page; everything else keeps its place.
 */
export function pathInLocale(path: string, locale: Locale): string {
  const [, first = '', ...rest] = path.split('/');
  return localeCodes.some((code) => code === first)
    ? `/${locale}/${rest.join('/')}`
    : `/${locale}/`;
}
