import { readFileSync } from 'node:fs';
import type { Locale } from '../../i18n/locales.ts';

/** A query and what answers it: numbers of measures, and pages such as `agency:slug` or `question:slug`. */
export interface JudgedQuery {
  id: string;
  /** The language of the page where it is typed. */
  ui: Locale;
  /** `none` where nothing on the site answers it. */
  kind: string;
  q: string;
  measures: number[];
  pages: string[];
}

/** The queries of a file, in its order. */
export function readQueries(file: string): JudgedQuery[] {
  const { queries } = JSON.parse(readFileSync(file, 'utf8')) as { queries: JudgedQuery[] };
  return queries;
}

const kindOf: Readonly<Record<string, string>> = {
  agencies: 'agency',
  topics: 'topic',
  industries: 'industry',
  questions: 'question',
};

/** What an address is, as answers name it: `33`, `agency:customs`, or its path for anything else. */
export function nameOfAddress(address: string): string {
  const { pathname, hash } = new URL(address, 'http://site');
  const [, folder = '', key] = /\/([a-z]+)\/(?:#?([^/#]+)\/?)?$/.exec(pathname + hash) ?? [];
  if (!key) return pathname;
  if (folder === 'measures') return key;
  return kindOf[folder] ? `${kindOf[folder]}:${key}` : pathname;
}

/** The place of the first right answer among addresses, from 1; 0 where there is none. */
export function placeOfAnswer(
  { measures, pages }: JudgedQuery,
  addresses: readonly string[],
): number {
  const right = new Set([...measures.map(String), ...pages]);
  return addresses.map(nameOfAddress).findIndex((name) => right.has(name)) + 1;
}
