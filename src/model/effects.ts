import type { MeasureNumber } from './measure-number.ts';
import type { Localized } from '../i18n/locales.ts';
import { effects, type Effect, type Update } from '../schema/update.ts';

/** How a measure stands after all that touched it, the least changed first. */
export const states = ['as-published', 'read-with', 'basis-replaced', 'ended'] as const;
export type State = (typeof states)[number];

/** An update as one measure meets it. */
export interface MeasureUpdate extends Update {
  effect: Effect;
  /** What it does to this measure, in one sentence. */
  says: Localized;
  /** What held before, where it ends or replaces something. */
  was?: Localized | undefined;
}

/**
 * How a measure stands after updates with these effects: the most decisive effect counts, and what
 * is only worth knowing changes nothing.
 */
export function stateOf(found: readonly Effect[]): State {
  if (found.includes('ends')) return 'ended';
  if (found.includes('replaces')) return 'basis-replaced';
  return found.every((effect) => effect === 'context') ? 'as-published' : 'read-with';
}

/** The updates that touch a measure, each with what it does to it, in the order given. */
export function updatesTouching(
  updates: readonly Update[],
  number: MeasureNumber,
): MeasureUpdate[] {
  return updates.flatMap((update) =>
    update.touches
      .filter(({ measure }) => measure === number)
      .map(({ effect, says, was }) => ({ ...update, effect, says, was })),
  );
}

/** The numbers of the measures that an update touches, in the order given; [] for the whole plan. */
export function touchedMeasures({ touches }: Pick<Update, 'touches'>): MeasureNumber[] {
  return touches.map(({ measure }) => measure);
}

/** The most decisive of the effects of an update; undefined where it touches the plan as a whole. */
export function mainEffect({ touches }: Pick<Update, 'touches'>): Effect | undefined {
  return effects.find((effect) => touches.some((touch) => touch.effect === effect));
}

/** The updates that do something to a measure, then those that are only worth knowing. */
export function byDecisiveness<T extends { effect: Effect }>(
  updates: readonly T[],
): { decisive: T[]; context: T[] } {
  return {
    decisive: updates.filter(({ effect }) => effect !== 'context'),
    context: updates.filter(({ effect }) => effect === 'context'),
  };
}
