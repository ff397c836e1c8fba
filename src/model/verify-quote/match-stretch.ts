import { chainBlocks } from './chain-blocks.ts';
import { compareWords, type WordRun } from './compare-words.ts';
import { findBlocks, type Block } from './find-blocks.ts';
import type { Stream } from './stream.ts';
import { sizeOf, type Token } from './tokenise.ts';

/** A stretch of a quote, with the stretch of the text that it matches; `from` is −1 for none. */
export interface Match {
  runs: WordRun[];
  from: number;
  to: number;
  /** Where else the same words stand. */
  others: number;
  closedEarly: boolean;
  /** Joined to the match before it within one sentence, and from another place. */
  spliced: boolean;
}

/** A quote of which less than this share is found has nothing to do with the text. */
const leastShare = 0.6;

/** Looks for tokens as they are, near `preferred` where they stand in several places. */
export function matchExactly(
  tokens: readonly Token[],
  stream: Stream,
  preferred: number,
): Match | null {
  const whole = tokens.slice(startsWithMarker(tokens) ? 2 : 0);
  const attempts = [
    { tokens, closedEarly: false },
    { tokens: whole, closedEarly: false },
    ...(whole.at(-1)?.isSign ? [{ tokens: whole.slice(0, -1), closedEarly: true }] : []),
  ];
  for (const { tokens: some, closedEarly } of attempts) {
    const [first, ...others] = placesOf(some, stream, preferred);
    if (first !== undefined) {
      return {
        runs: [{ kind: 'same', tokens: [...tokens] }],
        from: first,
        to: first + some.length,
        others: others.length,
        closedEarly,
        spliced: false,
      };
    }
  }
  return null;
}

/** Numbers of items that a reader copied with them: `8.`, `8、` */
function startsWithMarker([first, second]: readonly Token[]): boolean {
  return /^\d+$/.test(first?.key ?? '') && /^[.、)]$/.test(second?.key ?? '');
}

function placesOf(tokens: readonly Token[], stream: Stream, preferred: number): number[] {
  const code = stream.encode(tokens);
  if (code === '' || code.includes('\0')) return [];
  const found: number[] = [];
  for (let at = stream.code.indexOf(code); at >= 0; at = stream.code.indexOf(code, at + 1)) {
    found.push(at);
  }
  return found.sort((a, b) => Number(b === preferred) - Number(a === preferred));
}

/** Looks for the places that a sentence most likely comes from, and compares it with them. */
export function matchNearly(tokens: readonly Token[], stream: Stream): Match[] {
  const code = stream.encode(tokens);
  const groups = chainBlocks(findBlocks(code, stream), stream);
  const matches = groups.flatMap((group, index) => {
    const from = index === 0 ? 0 : (group[0]?.at ?? 0);
    const to = groups[index + 1]?.[0]?.at ?? tokens.length;
    return compareGroup({ group, from, to, isSpliced: index > 0 }, tokens, stream);
  });
  const same = matches.flatMap(({ runs }) => runs).filter(({ kind }) => kind === 'same');
  const found = same.reduce((sum, run) => sum + sizeOf(run.tokens), 0);
  return found >= leastShare * sizeOf(tokens) ? matches : [absent(tokens)];
}

interface Group {
  group: Block[];
  /** Its stretch of the quote. */
  from: number;
  to: number;
  isSpliced: boolean;
}

function compareGroup(
  { group, from, to, isSpliced }: Group,
  tokens: readonly Token[],
  stream: Stream,
): Match[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const start = Math.max(first.from - (first.at - from), stream.entryAt(first.from).from);
  const lastTo = last.from + last.length;
  const end = Math.min(lastTo + (to - last.at - last.length), stream.entryAt(lastTo - 1).to);
  const runs = compareWords(stream.tokens.slice(start, end), tokens.slice(from, to));
  if (!runs) return [absent(tokens.slice(from, to))];
  return [{ runs, from: start, to: end, others: 0, closedEarly: false, spliced: isSpliced }];
}

export function absent(tokens: readonly Token[]): Match {
  return {
    runs: [{ kind: 'added', tokens: [...tokens] }],
    from: -1,
    to: -1,
    others: 0,
    closedEarly: false,
    spliced: false,
  };
}
