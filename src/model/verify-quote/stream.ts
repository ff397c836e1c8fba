import { localeCodes, locales, type Locale } from '../../i18n/locales.ts';
import type { QuotableUnit, QuoteCorpus } from './quotable.ts';
import { readTraditional, tokenise, type Token } from './tokenise.ts';

/** A unit in one language, with the stretch of tokens that it takes up. */
export interface StreamEntry {
  unit: QuotableUnit;
  locale: Locale;
  from: number;
  to: number;
}

/** The whole text, first in one language and then in the other, as one row of tokens. */
export interface Stream {
  tokens: Token[];
  /** One character per token: equal keys have equal characters. */
  code: string;
  /** The characters for tokens of a quote; `\0` for what the text never says. */
  encode: (tokens: readonly Token[]) => string;
  /** The same whatever the case of letters. */
  anyCase: Pick<Stream, 'code' | 'encode'>;
  entries: StreamEntry[];
  /** The entry that a token stands in. */
  entryAt: (token: number) => StreamEntry;
  /** Where each run of so many characters of `code` begins. */
  places: (length: number) => ReadonlyMap<string, readonly number[]>;
  traditional: ReadonlyMap<string, string>;
  /** Whether the text has a word, or a character. */
  isInText: (key: string) => boolean;
  /** How what stands beside quoted words is written: labels, citations, addresses. */
  asides: readonly RegExp[];
}

/** Prepares a corpus for comparison. */
export function streamOf(corpus: QuoteCorpus): Stream {
  const traditional = readTraditional(corpus.traditional);
  const tokens: Token[] = [];
  const entries: StreamEntry[] = [];
  const owner: number[] = [];
  for (const locale of localeCodes) {
    for (const unit of corpus.units) {
      const from = tokens.length;
      const [first, ...others] = tokenise(unit[locale], new Map());
      if (first) tokens.push({ ...first, isSpaced: locales[locale].gap !== '' }, ...others);
      entries.push({ unit, locale, from, to: tokens.length });
      while (owner.length < tokens.length) owner.push(entries.length - 1);
    }
  }
  const { codes, encode, code } = encodeBy(tokens, (key) => key);
  const indexes = new Map<number, Map<string, number[]>>();
  return {
    tokens,
    code,
    encode,
    anyCase: encodeBy(tokens, (key) => key.toLowerCase()),
    entries,
    entryAt: (token) => entries[owner[token] ?? 0] as StreamEntry,
    places: (length) => {
      const index = indexes.get(length) ?? indexRuns(code, length);
      indexes.set(length, index);
      return index;
    },
    traditional,
    isInText: (key) => codes.has(key),
    asides: corpus.asides.map((source) => new RegExp(source, 'gimu')),
  };
}

/** Gives each key a character, by what it is compared as. */
function encodeBy(tokens: readonly Token[], comparedAs: (key: string) => string) {
  const codes = new Map<string, string>();
  for (const { key } of tokens) {
    const name = comparedAs(key);
    if (!codes.has(name)) codes.set(name, String.fromCharCode(codes.size + 1));
  }
  const encode = (some: readonly Token[]) =>
    some.map(({ key }) => codes.get(comparedAs(key)) ?? '\0').join('');
  return { codes, encode, code: encode(tokens) };
}

function indexRuns(code: string, length: number): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let at = 0; at + length <= code.length; at += 1) {
    const run = code.slice(at, at + length);
    const places = index.get(run);
    if (places) places.push(at);
    else index.set(run, [at]);
  }
  return index;
}
