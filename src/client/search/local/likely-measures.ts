// Shipped to browsers. Which measures of a very large plan a query may mean, by who holds its words.
import type { ShardWord } from '../../../outputs/search-index/shard-text.ts';

/** Words that a part of a query stands for: forms of it, and those that only begin with it. */
export interface HeldWords {
  exact: readonly ShardWord[];
  begun: readonly ShardWord[];
}

/** As many as the list under the box shows. */
const most = 6;

/** How much a word counts that is in no title, and one that only begins as the query does. */
const weights = { other: 0.8, begun: 0.6 };

/**
 * The numbers of the measures that hold most of what is asked for, the best first: rare words say
 * most, of the words of one part the best counts.
 * @param measures how many the plan has
 */
export function likelyMeasures(parts: readonly HeldWords[], measures: number): number[] {
  const scores = new Map<number, number>();
  for (const part of parts) {
    for (const [number, score] of scoresOf(part, measures)) {
      scores.set(number, (scores.get(number) ?? 0) + score);
    }
  }
  return [...scores]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, most)
    .map(([number]) => number);
}

function scoresOf({ exact, begun }: HeldWords, measures: number): Map<number, number> {
  const scores = new Map<number, number>();
  const note = (numbers: readonly number[], score: number) => {
    for (const number of numbers) scores.set(number, Math.max(scores.get(number) ?? 0, score));
  };
  const noteAll = (words: readonly ShardWord[], share: number) => {
    for (const { titled, others, count } of words) {
      const weight = share * Math.log(1 + measures / count);
      note(titled, weight);
      note(others, weight * weights.other);
    }
  };
  noteAll(exact, 1);
  noteAll(begun, weights.begun);
  return scores;
}
