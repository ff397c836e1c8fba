import { editions, localesOfEdition, type Edition } from './editions.ts';
import type { Library } from './library.ts';

/** The languages that an embed can be in, and which languages of the site each shows, in order. */
export const embedLanguages = localesOfEdition;

export type EmbedLanguage = Edition;

export const embedLanguageCodes = editions;

/** The folder of each kind of thing that can be embedded; the plan is but one. */
const folders = {
  measure: 'measures',
  topic: 'topics',
  industry: 'industries',
  agency: 'agencies',
  plan: 'plan',
} as const;

export type EmbedKind = keyof typeof folders;

export const embedKinds = Object.keys(folders) as readonly EmbedKind[];

/** What an embed shows: a measure by its number, a topic, an industry or a body by its slug, or the plan. */
export interface EmbedTarget {
  kind: EmbedKind;
  /** Empty for the plan. */
  key: string;
}

/** Everything that can be embedded, kind by kind, in the order of the lists of the site. */
export function embedTargets({ measures, topics, industries, agencies }: Library): EmbedTarget[] {
  return [
    ...measures.map(({ number }): EmbedTarget => ({ kind: 'measure', key: String(number) })),
    ...topics.map(({ slug }): EmbedTarget => ({ kind: 'topic', key: slug })),
    ...industries.map(({ slug }): EmbedTarget => ({ kind: 'industry', key: slug })),
    ...agencies.map(({ slug }): EmbedTarget => ({ kind: 'agency', key: slug })),
    { kind: 'plan', key: '' },
  ];
}

/** The folder of a kind in addresses. */
export function embedFolder(kind: EmbedKind): string {
  return folders[kind];
}

/** The part of an address that names what is shown: `measures/8`, `plan`. */
export function embedPath({ kind, key }: EmbedTarget): string {
  return key === '' ? folders[kind] : `${folders[kind]}/${key}`;
}
