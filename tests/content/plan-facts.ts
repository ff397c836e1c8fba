import { localeCodes } from '../../src/i18n/locales.ts';
import { formatDate } from '../../src/model/format-date.ts';
import { toChineseNumeral } from '../../src/i18n/numerals.ts';
import { library } from '../support/live-library.ts';

/**
 * Names and numbers of this plan are content: in code and dictionaries another plan’s site would
 * print them. What is looked for is read from the content, so that it changes with it.
 */
const { site, identity, measures } = library;
const [, subdivision] = site.place.code.split('-');
const numberParts = localeCodes.map((locale) =>
  (identity.document_number[locale].split(/[〔[]/u)[0] ?? '').trim(),
);

const words = [
  ...localeCodes.flatMap((locale) => [
    site.name[locale],
    site.plan[locale],
    site.plan_label[locale],
    site.place.name[locale],
    site.headline[locale],
    identity.issuer[locale],
    identity.document_number[locale],
    formatDate(locale, identity.issued),
    formatDate(locale, identity.published),
  ]),
  ...numberParts,
  identity.index_number,
  identity.issued,
  new URL(site.address).hostname,
  new URL(identity.official_page).hostname,
  site.booklet,
];

/** The office that issued the plan, without its place. */
const offices = [
  identity.issuer.zh.replace(site.place.official_name.zh, ''),
  identity.issuer.en.split(' of the ')[0] ?? '',
];

/** The character by which documents name the place: the first of the number. */
const abbreviation = identity.document_number.zh.slice(0, 1);

const patterns: readonly RegExp[] = [
  ...[...words, ...offices, abbreviation, toChineseNumeral(measures.length)].map(
    (word) => new RegExp(escape(word), 'iu'),
  ),
  // As a word or the beginning of a name: cq-measure, cq51.
  new RegExp(`(?<![a-z0-9])${escape(subdivision ?? site.place.code)}(?![a-z])`, 'iu'),
  new RegExp(`(?<![\\w.#%-])${measures.length}(?![\\w%.]|-\\d)`, 'u'),
];

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** What a line says of this plan, if it does. */
export function factsIn(line: string): string[] {
  return patterns.flatMap((pattern) => pattern.exec(line)?.[0] ?? []);
}
