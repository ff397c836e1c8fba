import type { Stream } from './stream.ts';

/** A run of tokens that quote and text have in common. */
export interface Block {
  /** Where it begins in the quote. */
  at: number;
  /** Where it begins in the text. */
  from: number;
  length: number;
}

const mostPlacesOfRun = 40;
const mostBlocks = 800;

/** Shorter quotes are looked for by shorter runs. */
const shortQuote = 12;

/** Every longest run that a quote has in common with the text, in the order of the quote. */
export function findBlocks(quote: string, { code, places }: Stream): Block[] {
  const length = quote.length <= shortQuote ? 2 : 3;
  const index = places(length);
  const blocks: Block[] = [];
  for (let at = 0; at + length <= quote.length; at += 1) {
    const found = index.get(quote.slice(at, at + length)) ?? [];
    const beginning = found
      .filter((from) => at === 0 || from === 0 || quote[at - 1] !== code[from - 1])
      .map((from): Block => ({ at, from, length: commonLength(quote, at, code, from) }));
    blocks.push(...longest(beginning, mostPlacesOfRun));
  }
  return longest(blocks, mostBlocks);
}

function longest(blocks: Block[], most: number): Block[] {
  if (blocks.length <= most) return blocks;
  return blocks
    .sort((a, b) => b.length - a.length)
    .slice(0, most)
    .sort((a, b) => a.at - b.at || a.from - b.from);
}

function commonLength(quote: string, at: number, code: string, from: number): number {
  let length = 0;
  while (at + length < quote.length && quote[at + length] === code[from + length]) length += 1;
  return length;
}
