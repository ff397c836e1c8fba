// Shipped to browsers. What a search may need beside the index, loaded when it does.
import { stem } from '../../../model/search-words/stem.ts';
import type * as numbers from './numbers.ts';
import type { SearchIndex } from './search-index.ts';
import { contentOf } from './query.ts';
import type { Repairs } from './repairs.ts';
import type * as spelling from './spelling.ts';

/** Each is there once it has been loaded. */
export interface Tools {
  numbers?: typeof numbers;
  spelling?: typeof spelling;
  repairs?: Repairs;
}

const numeral =
  /\d|[〇零一二三四五六七八九十廿卅]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirt|fift/iu;

/** Whether a query may name a number. */
export function mayNameNumber(query: string): boolean {
  return numeral.test(query.normalize('NFKC'));
}

/**
 * Whether a query has a word that the index does not know. The last one may only be begun, and of a
 * number no spelling is right.
 */
export function hasUnknownWord(index: SearchIndex, query: string): boolean {
  const content = contentOf(query, index.ignored);
  const last = /[a-z]$/i.test(query) ? content.at(-1) : undefined;
  return content.some(
    (token) =>
      token.script === 'latin' &&
      !/^\d+$/.test(token.text) &&
      !index.has(stem(token.text)) &&
      !(token === last && index.begins(token.text)),
  );
}
