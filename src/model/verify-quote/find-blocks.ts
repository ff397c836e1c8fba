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
const mostBlocks = 1500;

/** Shorter quotes are looked for by shorter runs. */
const shortQuote = 12;

/** Every longest run that a quote has in common with the text, in the order of the quote. */
export function findBlocks(quote: string, { code, places }: Stream): Block[] {
  const length = quote.length <= shortQuote ? 2 : 3;
  const index = places(length);
  const blocks: Block[] = [];
  for (let at = 0; at + length <= quote.length; at += 1) {
    const found = index.get(quote.slice(at, at + length)) ?? [];
    for (const from of found.slice(0, mostPlacesOfRun)) {
      const isInside = at > 0 && from > 0 && quote[at - 1] === code[from - 1];
      if (!isInside) blocks.push({ at, from, length: commonLength(quote, at, code, from) });
    }
  }
  if (blocks.length <= mostBlocks) return blocks;
  return blocks
    .sort((a, b) => b.length - a.length)
    .slice(0, mostBlocks)
    .sort((a, b) => a.at - b.at || a.from - b.from);
}

function commonLength(quote: string, at: number, code: string, from: number): number {
  let length = 0;
  while (at + length < quote.length && quote[at + length] === code[from + length]) length += 1;
  return length;
}
