// Shipped to browsers. What a piece of the plan is called.
import type { QuotableUnit } from '../../model/verify-quote/quotable.ts';
import type { SayOf } from '../shared/words.ts';

/** The name of a unit, as it stands within a sentence. */
export function nameOf(
  { kind, number, sentence }: QuotableUnit,
  say: SayOf<'verifyQuote'>,
): string {
  return say(`places.${kind}`, { number: String(number), sentence: String(sentence) });
}
