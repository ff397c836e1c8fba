import type { Block } from './find-blocks.ts';
import type { Stream } from './stream.ts';

/** Fewer tokens than this are no reason to believe that a quote jumps to another place. */
const costOfJump = 7;
const mostCostOfGap = 2.5;

/** Tokens that may lie between two neighbouring units and still be one place. */
const nearby = 12;

interface Link {
  block: Block;
  score: number;
  before: Link | null;
  /** Whether it goes on where the block before it left off. */
  goesOn: boolean;
}

/**
 * The row of blocks that explains a quote best, in groups: the blocks of a group stand at one place
 * of the text, and from one group to the next the quote jumps.
 */
export function chainBlocks(blocks: readonly Block[], stream: Stream): Block[][] {
  const links: Link[] = [];
  let best: Link | null = null;
  for (const block of blocks) {
    let link: Link = { block, score: block.length, before: null, goesOn: false };
    for (const before of links) {
      const next = follow(before, block, stream);
      if (next && next.score > link.score) link = next;
    }
    links.push(link);
    if (!best || link.score > best.score) best = link;
  }
  return groupsOf(best);
}

function follow(before: Link, block: Block, stream: Stream): Link | null {
  const { block: last } = before;
  const overlap = Math.max(0, last.at + last.length - block.at);
  if (block.at <= last.at || overlap >= block.length) return null;
  const rest: Block = {
    at: block.at + overlap,
    from: block.from + overlap,
    length: block.length - overlap,
  };
  const skippedInText = rest.from - (last.from + last.length);
  const goesOn = skippedInText >= 0 && isOnePlace(last, rest, skippedInText, stream);
  const skippedInQuote = rest.at - (last.at + last.length);
  const difference = Math.abs(skippedInText - skippedInQuote);
  const cost = goesOn ? 0.5 + Math.min(difference * 0.25, mostCostOfGap) : costOfJump;
  return { block: rest, score: before.score + rest.length - cost, before, goesOn };
}

function isOnePlace(last: Block, next: Block, skipped: number, { entryAt }: Stream): boolean {
  const from = entryAt(last.from + last.length - 1);
  const to = entryAt(next.from);
  return from === to || (skipped <= nearby && from.locale === to.locale);
}

function groupsOf(end: Link | null): Block[][] {
  const groups: Block[][] = [];
  for (let link = end; link; link = link.before) {
    const group = groups[0] ?? [];
    if (groups.length === 0) groups.push(group);
    group.unshift(link.block);
    if (!link.goesOn && link.before) groups.unshift([]);
  }
  return groups;
}
