// Shipped to browsers. Traditional characters, and words of Taiwan and Hong Kong, made into those of the site.
import type { TraditionalTable } from '../../../outputs/search-index/traditional-table.ts';

/** A query as the site would write it. */
export function toSimplified(query: string, { words, characters }: TraditionalTable): string {
  const phrased = words.reduce(
    (text, [traditional, simplified]) => text.replaceAll(traditional, simplified),
    query,
  );
  const simplified = new Map(
    characters.match(/../gu)?.map((pair) => [...pair] as [string, string]),
  );
  return [...phrased].map((character) => simplified.get(character) ?? character).join('');
}
