import type { Match } from './match-stretch.ts';
import { isAbsent, startsOf, type Relation } from './relation.ts';
import { leftOut } from './left-out.ts';
import type { Stream } from './stream.ts';

/** A stretch of a quote and every place that it may come from. */
export interface Stretch {
  candidates: readonly Match[];
  /** How it follows the stretch before it. */
  follows: Relation;
}

export interface PlacedMatch extends Match {
  follows: Relation;
}

const costOfJump = 1;
const costOfLimit = 0.01;
const costOfPart = 0.001;

/**
 * Takes each stretch from the place from which the quote jumps least; of places that are as good,
 * from the first where no word of limit is left out, and where it is the whole of a unit.
 */
export function choosePlaces(stretches: readonly Stretch[], stream: Stream): PlacedMatch[] {
  interface Way {
    match: PlacedMatch;
    cost: number;
    before: Way | null;
  }
  let ways: Way[] = [];
  for (const { candidates, follows } of stretches) {
    ways = candidates.map((candidate): Way => {
      const own = costOf(candidate, stream);
      const match = { ...candidate, follows };
      let best: Way | null = null;
      let least = Infinity;
      for (const way of ways) {
        const cost = way.cost + (startsOf(way.match, match, stream) === 'jump' ? costOfJump : 0);
        if (cost < least) [best, least] = [way, cost];
      }
      return { match, cost: own + (best ? least : 0), before: best };
    });
  }
  const chosen: PlacedMatch[] = [];
  let end = ways.reduce<Way | null>(
    (best, way) => (best && best.cost <= way.cost ? best : way),
    null,
  );
  for (; end; end = end.before) chosen.unshift(end.match);
  return chosen;
}

function costOf(match: Match, stream: Stream): number {
  if (isAbsent(match) || match.others === 0) return 0;
  const isPart =
    match.to < stream.entryAt(match.to - 1).to - 1 || match.from > stream.entryAt(match.from).from;
  const isLimited = leftOut([match], match.has, stream).limits.length > 0;
  return (isPart ? costOfPart : 0) + (isLimited ? costOfLimit : 0);
}
