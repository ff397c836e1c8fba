import {
  derivedCodes,
  derivedLocales,
  sourceOf,
  type DerivedLocale,
} from '../i18n/derived-locales.ts';
import type { DerivedRow } from '../i18n/derived-rows.ts';
import { pathInLocale } from './paths.ts';

/**
 * What is taken away, and copies that never change, stay in the language that they are written in:
 * citations, embeds, data, briefs, posters, the booklet, frozen measures; so does the page for those
 * who keep up the site.
 */
const taken = /^(?:cite|embed|data|brief)\/|\/(?:brief|poster|print|design)\/|\/@/;

/**
 * Where a page, or the feed, of the language that a derived edition is made from stands in that
 * edition; null where the edition does without, and for any other path.
 */
export function pathInEdition(path: string, edition: DerivedLocale): string | null {
  const source = `/${sourceOf(edition)}/`;
  if (!path.startsWith(source)) return null;
  const rest = path.slice(source.length);
  const isPage = rest === '' || rest.endsWith('/') || rest === 'feed.xml';
  return isPage && !taken.test(rest) ? `/${edition}/${rest}` : null;
}

/** Where a page of any language stands in each derived edition that has it. */
export function inEditions(path: string): { row: DerivedRow; path: string }[] {
  return derivedCodes.flatMap((code) => {
    const derived = pathInEdition(pathInLocale(path, sourceOf(code)), code);
    return derived === null ? [] : [{ row: derivedLocales[code], path: derived }];
  });
}
