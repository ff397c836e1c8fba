// Shipped to browsers. What a query asks for: its terms, without the words that only ask.
import { stem } from '../../../model/search-words/stem.ts';
import { pairsOf, tokensOf, type Token } from '../../../model/search-words/tokens.ts';
import { isStopWord, withoutQuestion } from './stop-words.ts';

/** A term of a query, and what may stand for it. */
export interface QueryTerm {
  term: string;
  script: Token['script'];
  /** A word that may still be being written. */
  unfinished: boolean;
  /** Where a pair of Han characters stands; pairs that overlap stand side by side. */
  at: number;
}

/**
 * The words and stretches of a query that say something; all of them where none does.
 * @param ignored Latin words that say nothing on this site
 */
export function contentOf(query: string, ignored: ReadonlySet<string>): Token[] {
  const all = tokensOf(query);
  const kept = all.flatMap((token): Token[] =>
    token.script === 'han'
      ? withoutQuestion(token.text).map((text) => ({ ...token, text }))
      : isStopWord(token.text) || ignored.has(token.text)
        ? []
        : [token],
  );
  return kept.length > 0 ? kept : all;
}

/** The terms of tokens, each once. */
export function queryTerms(tokens: readonly Token[], ends: boolean): QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  let place = 0;
  tokens.forEach(({ text, script }, at) => {
    const unfinished = script === 'latin' && !ends && at === tokens.length - 1;
    for (const term of script === 'han' ? pairsOf(text) : [unfinished ? text : stem(text)]) {
      if (!terms.has(term)) terms.set(term, { term, script, unfinished, at: place });
      place += 1;
    }
    place += 1;
  });
  return [...terms.values()];
}
