import { readFileSync } from 'node:fs';
import type { Locale } from '../../i18n/locales.ts';

/** A query and what answers it: numbers of measures, and pages as `agency:slug` or `topic:slug`. */
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

/** What an address is, as answers name it: `33`, `agency:customs`, or its path for anything else. */
export function nameOfAddress(address: string): string {
  const path = new URL(address, 'http://site').pathname;
  const [, folder, key] = /\/(measures|agencies|topics)\/([^/]+)\/$/.exec(path) ?? [];
  if (!folder || !key) return path;
  return folder === 'measures' ? key : `${folder === 'agencies' ? 'agency' : 'topic'}:${key}`;
}

/** The place of the first right answer among addresses, from 1; 0 where there is none. */
export function placeOfAnswer(
  { measures, pages }: JudgedQuery,
  addresses: readonly string[],
): number {
  const right = new Set([...measures.map(String), ...pages]);
  return addresses.map(nameOfAddress).findIndex((name) => right.has(name)) + 1;
}
