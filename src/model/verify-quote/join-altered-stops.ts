import type { PlacedMatch } from './choose-places.ts';
import type { Stream } from './stream.ts';
import type { Token } from './tokenise.ts';

/**
 * Joins two matches that the text parts by another sign than the stop of the quote: the words stand
 * there one after the other, and the sign is altered.
 */
export function joinAlteredStops(matches: readonly PlacedMatch[], stream: Stream): PlacedMatch[] {
  const joined: PlacedMatch[] = [];
  for (const match of matches) {
    const last = joined.at(-1);
    const whole = last && joinOver(last, match, stream);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(match);
  }
  return joined;
}

function joinOver(last: PlacedMatch, match: PlacedMatch, stream: Stream): PlacedMatch | null {
  const between = stream.tokens[last.to];
  const run = last.runs.at(-1);
  const stop: Token | undefined = run?.tokens.at(-1);
  const isAltered =
    last.closedEarly &&
    match.follows === 'sentence' &&
    match.from === last.to + 1 &&
    between?.isSign &&
    stop?.isSign;
  if (!isAltered || !run) return null;
  return {
    ...match,
    from: last.from,
    follows: last.follows,
    runs: [
      ...last.runs.slice(0, -1),
      { ...run, tokens: run.tokens.slice(0, -1) },
      { kind: 'missing', tokens: [between] },
      { kind: 'added', tokens: [stop] },
      ...match.runs,
    ],
    has: new Set([...last.has, ...match.has]),
    others: 0,
    otherCase: last.otherCase || match.otherCase,
  };
}
