// Shipped to browsers. Words written as one or as two: roundtable, round table.
import { tokensOf, type Token } from '../../../model/search-words/tokens.ts';
import type { SearchIndex } from './search-index.ts';
import { isKnown } from './correct.ts';

const splits = new WeakMap<SearchIndex, { units: number; pairs: Map<string, Token[]> }>();

/** Neighbouring words of the index by what they are when written as one. */
function pairsWritten(index: SearchIndex): Map<string, Token[]> {
  const known = splits.get(index) ?? { units: 0, pairs: new Map<string, Token[]>() };
  for (const { text, field } of index.units.slice(known.units)) {
    if (field === 'text') continue;
    const tokens = tokensOf(text);
    tokens.forEach((token, at) => {
      const next = tokens[at + 1];
      if (token.script === 'latin' && next?.script === 'latin') {
        known.pairs.set(token.text + next.text, [token, next]);
      }
    });
  }
  splits.set(index, { units: index.units.length, pairs: known.pairs });
  return known.pairs;
}

/** Words that the index knows only written the other way, written so. */
export function fitCompounds(index: SearchIndex, tokens: readonly Token[]): Token[] {
  const fitted: Token[] = [];
  for (const token of tokens) {
    const last = fitted.at(-1);
    const joined = (last?.text ?? '') + token.text;
    const isPair = last?.script === 'latin' && token.script === 'latin';
    if (
      isPair &&
      index.words.has(joined) &&
      !(isKnown(index, token.text) && isKnown(index, last.text))
    ) {
      fitted.splice(-1, 1, { text: joined, script: 'latin' });
    } else if (token.script === 'latin' && !isKnown(index, token.text)) {
      fitted.push(...(pairsWritten(index).get(token.text) ?? [token]));
    } else {
      fitted.push(token);
    }
  }
  return fitted;
}
