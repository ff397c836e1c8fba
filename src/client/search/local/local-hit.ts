// Shipped to browsers. An entry of the local layer as a result, with an excerpt that shows what matched.
import { readMeasureNumber } from '../../../model/measure-number.ts';
import { entryPath, underBase } from '../../../model/entry-paths.ts';
import type { Run } from '../runs.ts';
import type { Hit } from '../search-source.ts';
import type { LoadedSite } from './loaded-site.ts';
import { excerptOf, markTerms } from './mark.ts';
import type { QueryTerm } from './query.ts';
import type { Match } from './score.ts';

/** The question of a measure, and the text that matched where the title or the question is not it. */
function excerptFor(
  { title, question, matched }: Record<'title' | 'question' | 'matched', string>,
  terms: readonly QueryTerm[],
): Run[] {
  const asked = question ? markTerms(question, terms) : [];
  if (matched === '' || matched === title || matched === question) return asked;
  const rest = markTerms(excerptOf(matched, terms), terms);
  return asked.length > 0 ? [...asked, { text: ' · ', marked: false }, ...rest] : rest;
}

/** A match as a result in the language of the page. */
export function localHit(site: LoadedSite, match: Match, terms: readonly QueryTerm[]): Hit {
  const entry = site.index.entries[match.entry] ?? { kind: 'page', key: '' };
  const title = site.titleOf(entry);
  const question = site.questionOf(entry);
  const matched = site.index.units[match.unit]?.text ?? '';
  return {
    url: underBase(import.meta.env.BASE_URL, entryPath(site.locale, entry.kind, entry.key)),
    title,
    titleRuns: markTerms(title, terms),
    kind: entry.kind,
    excerpt: excerptFor({ title, question, matched }, terms),
    ...(entry.kind === 'measure' && { number: readMeasureNumber(entry.key) }),
  };
}
