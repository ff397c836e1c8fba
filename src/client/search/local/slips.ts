// Shipped to browsers. Slips of the hand in Chinese: a character that is wrong, missing, doubled or
// in its neighbour's place.
import type { SearchIndex } from './search-index.ts';

/** From how many characters on a stretch may have two slips; a shorter one has one. */
const long = 6;

/** What stands between two characters, before two of them and after, in the names of an index. */
export class Neighbours {
  readonly #found = new Map<string, Set<string>>();

  constructor(index: SearchIndex) {
    for (const { text, field } of index.units) {
      if (field === 'text') continue;
      for (const stretch of text.match(/\p{Script=Han}+/gu) ?? []) this.#learn([...stretch]);
    }
  }

  /** The characters that fit where `?` stands in three. */
  fitting(three: string): ReadonlySet<string> {
    return this.#found.get(three) ?? new Set();
  }

  #learn(characters: readonly string[]): void {
    for (let at = 0; at + 2 < characters.length; at += 1) {
      const [a = '', b = '', c = ''] = characters.slice(at, at + 3);
      this.#note(`?${b}${c}`, a);
      this.#note(`${a}?${c}`, b);
      this.#note(`${a}${b}?`, c);
    }
  }

  #note(three: string, character: string): void {
    this.#found.set(three, (this.#found.get(three) ?? new Set()).add(character));
  }
}

/**
 * A stretch as it was probably meant: with a slip mended, or two in a long one, if the site then has
 * all its pairs of neighbours; otherwise as it was typed.
 */
export function mendSlips(index: SearchIndex, neighbours: Neighbours, stretch: string): string {
  const unknownPairs = (characters: readonly string[]) =>
    characters.slice(1).filter((one, at) => !index.has(`${characters[at] ?? ''}${one}`)).length;
  let best = [...stretch];
  // What fits on one side alone is worse than what fits on both.
  const unknown = (characters: readonly string[]) =>
    unknownPairs(characters) + unknownThrees(characters, neighbours) / characters.length;
  for (let slips = best.length < long ? 1 : 2; slips > 0 && unknownPairs(best) > 0; slips -= 1) {
    const variants = [best, ...variantsOf(best, neighbours)];
    best = variants.reduce((one, other) => (unknown(other) < unknown(one) ? other : one));
  }
  return unknownPairs(best) === 0 ? best.join('') : stretch;
}

function unknownThrees(characters: readonly string[], neighbours: Neighbours): number {
  return characters
    .slice(2)
    .filter(
      (c, at) => !neighbours.fitting(`${characters[at] ?? ''}?${c}`).has(characters[at + 1] ?? ''),
    ).length;
}

/** A stretch with each slip mended that it may have; those first that keep every character. */
function variantsOf(characters: readonly string[], neighbours: Neighbours): string[][] {
  const places = characters.map((_, at) => at);
  const at = (place: number) => characters[place] ?? '';
  const around = (place: number) => [
    `${at(place - 1)}?${at(place + 1)}`,
    `?${at(place + 1)}${at(place + 2)}`,
    `${at(place - 2)}${at(place - 1)}?`,
  ];
  const put = (place: number, count: number, three: string) => {
    const before = characters.slice(0, place);
    const after = characters.slice(place + count);
    return [...neighbours.fitting(three)].map((fitting) => [...before, fitting, ...after]);
  };
  const wrong = places.flatMap((place) => around(place).flatMap((three) => put(place, 1, three)));
  const swapped = places
    .slice(1)
    .map((place) => [
      ...characters.slice(0, place - 1),
      at(place),
      at(place - 1),
      ...characters.slice(place + 1),
    ]);
  const missing = places
    .slice(1)
    .flatMap((place) => put(place, 0, `${at(place - 1)}?${at(place)}`));
  const doubled = places
    .filter((place) => at(place) === at(place - 1))
    .map((place) => [...characters.slice(0, place), ...characters.slice(place + 1)]);
  return [...swapped, ...doubled, ...missing, ...wrong];
}
