import type { Match } from './match-stretch.ts';
import type { Stream, StreamEntry } from './stream.ts';

/** What stands in a quote between a stretch and the one before it. */
export type Relation = 'nothing' | 'sentence' | 'within' | 'ellipsis';

/**
 * How a stretch goes on from the one before it: at the very place where that ended, after words of
 * the same passage that an ellipsis stands for, or from elsewhere.
 */
export type Start = 'here' | 'later' | 'jump';

export function isAbsent({ from }: Match): boolean {
  return from < 0;
}

export function startsOf(
  before: Match,
  match: Match & { follows: Relation },
  stream: Stream,
): Start {
  if (isAbsent(before) || isAbsent(match)) return 'jump';
  if (before.to === match.from && match.follows !== 'ellipsis') return 'here';
  const isLater = match.from >= before.to && isOnePassage(before, match, stream);
  return isLater && match.follows === 'ellipsis' ? 'later' : 'jump';
}

/** Whether two matches stand in one measure, or in one other piece of the text, in one language. */
export function isOnePassage(one: Match, two: Match, { entryAt }: Stream): boolean {
  return passageOf(entryAt(one.to - 1)) === passageOf(entryAt(two.from));
}

function passageOf({ unit: { kind, number }, locale }: StreamEntry): string {
  const piece = kind === 'sentence' || kind === 'responsible' ? 'measure' : kind;
  return `${locale} ${piece} ${number}`;
}
