import type { Locale } from '../i18n/locales.ts';
import type { Dictionary } from '../i18n/dictionaries.ts';
import { translator } from '../i18n/translator.ts';

/**
 * What each widget says in the browser: keys of the dictionaries. It calls a word by its key without
 * the first name in it: `search.kinds.topic` is `kinds.topic`.
 */
const keysOf = {
  searchBox: [
    'search.allResults',
    'search.results',
    'search.resultsAtLeast',
    'search.corrected',
    'search.instead',
    'search.nothing',
    'search.loading',
    'search.unavailable',
    'search.listLabel',
    'measure.number',
    'search.kinds.agency',
    'search.kinds.topic',
    'search.kinds.industry',
    'search.kinds.question',
    'search.kinds.instrument',
    'search.kinds.term',
    'search.kinds.page',
  ],
  searchPage: [
    'search.results',
    'search.resultsAtLeast',
    'search.corrected',
    'search.instead',
    'search.listed',
    'search.nothing',
    'search.nothingFiltered',
    'search.loading',
    'search.unavailable',
    'measure.number',
    'search.kinds.agency',
    'search.kinds.topic',
    'search.kinds.industry',
    'search.kinds.question',
    'search.kinds.instrument',
    'search.kinds.term',
    'search.kinds.page',
  ],
  copyAndQuote: [
    'cite.copy',
    'cite.copied',
    'cite.allStyles',
    'cite.unavailable',
    'quote.button',
    'quote.selected',
  ],
  chooseCitation: ['cite.unavailable'],
  quoteMenu: [
    'quote.titleOf',
    'quote.alone',
    'quote.words',
    'quote.both',
    'quote.official',
    'quote.translation',
    'quote.citation',
    'quote.none',
    'quote.link',
    'quote.toSentence',
    'quote.toWords',
    'quote.result',
    'quote.unofficial',
    'quote.selected',
    'quote.ownWords',
    'quote.ownCitation',
    'quote.close',
    'cite.copy',
    'cite.copied',
  ],
  verifyQuote: [
    'verify.loading',
    'verify.unavailable',
    'verify.added',
    'verify.missing',
    'verify.omitted',
    'verify.limit',
    'verify.limits',
    'verify.citeSentence',
    'verify.partOf',
    'verify.andMore',
    'verify.verdicts.empty',
    'verify.verdicts.tooShort',
    'verify.verdicts.tooLong',
    'verify.verdicts.verbatim',
    'verify.verdicts.part',
    'verify.verdicts.capital',
    'verify.verdicts.shortened',
    'verify.verdicts.limited',
    'verify.verdicts.spliced',
    'verify.verdicts.departs',
    'verify.verdicts.absent',
    'verify.findings.verbatim',
    'verify.findings.part',
    'verify.findings.capital',
    'verify.findings.shortened',
    'verify.findings.limited',
    'verify.findings.departs',
    'verify.findings.absent',
    'verify.places.sentence',
    'verify.places.responsible',
    'verify.places.notice',
    'verify.places.preamble',
    'verify.places.part',
    'verify.places.section',
    'verify.notes.traditional',
    'verify.notes.closedEarly',
    'verify.notes.elsewhere',
    'verify.notes.skipped',
    'verify.notes.spliced',
    'verify.notes.jumped',
    'verify.notes.moved',
    'verify.notes.capital',
    'verify.unofficial',
  ],
  embedBuilder: ['cite.copied', 'quote.selected', 'embed.failed'],
  filterRows: ['lists.counted'],
  briefPage: [
    'brief.up',
    'brief.down',
    'brief.remove',
    'brief.making',
    'brief.empty',
    'brief.unknown',
    'brief.tooMany',
    'cite.copied',
    'cite.unavailable',
    'quote.selected',
  ],
  chooseMeasures: ['brief.choose', 'brief.chooseOne', 'brief.chosen'],
} as const satisfies Record<string, readonly DictionaryKey[]>;

type Leaves<Value, Path extends string = ''> = {
  [Key in keyof Value & string]: Value[Key] extends string
    ? `${Path}${Key}`
    : Leaves<Value[Key], `${Path}${Key}.`>;
}[keyof Value & string];

/** Every key of the dictionaries. */
type DictionaryKey = Leaves<Dictionary>;

/** Something on a page that scripts make work. */
export type Widget = keyof typeof keysOf;

type WordOfKey<Key> = Key extends `${string}.${infer Word}` ? Word : never;

/** The words that a widget says. */
export type WordOf<Name extends Widget> = WordOfKey<(typeof keysOf)[Name][number]>;

export type BrowserWords<Word extends string> = Record<Word, string>;

/** What is filled in where the words are said. */
const placeholders = Object.fromEntries(
  [
    'query',
    'number',
    'place',
    'places',
    'sentence',
    'words',
    'count',
    'total',
    'first',
    'last',
    'site',
    'url',
    'day',
  ].map((name) => [name, `{${name}}`]),
);

/**
 * The words of a widget in one language, by their names; in braces what the browser fills in.
 * @param values what is filled in already
 */
export function browserWords<Name extends Widget>(
  widget: Name,
  locale: Locale,
  values: Readonly<Record<string, string | number>> = {},
): BrowserWords<WordOf<Name>> {
  const t = translator(locale) as (key: string, values: object) => string;
  const keys: readonly string[] = keysOf[widget];
  return Object.fromEntries(
    keys.map((key) => [key.replace(/^\w+\./, ''), t(key, { ...placeholders, ...values })]),
  ) as BrowserWords<WordOf<Name>>;
}
