import type { Correction } from '../../schema/corrections.ts';
import type { LineRange, Measure, UnreadLine } from '../plan.ts';
import { namedBody } from './body-names.ts';

/** What a person says that the items on some lines are. */
export type CorrectedRole = NonNullable<Correction['is']>;

/** What the item that begins on a line is, by the corrections; undefined where none speaks of it. */
export function correctedRoleAt(
  corrections: readonly Correction[],
  line: number,
): CorrectedRole | undefined {
  return corrections.findLast(({ lines, is }) => is !== undefined && holds(lines, line))?.is;
}

/** Whether a correction lets a part or section begin on a line that bears no number. */
export function beginsUnnumbered(corrections: readonly Correction[], line: number): boolean {
  return corrections.some(
    ({ lines: [first], is }) => first === line && (is === 'part' || is === 'section'),
  );
}

/** A measure with the bodies that a correction gives it, in place of those that were read. */
export function withCorrectedBodies(measure: Measure, corrections: readonly Correction[]): Measure {
  const correction = corrections.findLast(
    ({ lines: [first], is }) => is === undefined && holds(measure.lines, first),
  );
  if (!correction) return measure;
  const { lead = [], support = [], lines } = correction;
  const read = measure.responsibility;
  return {
    ...measure,
    responsibility: {
      text: read?.text ?? '',
      lines: read?.lines ?? lines,
      lead: lead.map((name) => namedBody(name)),
      support: support.map((name) => namedBody(name)),
    },
  };
}

/** The reports that no correction answers. */
export function unanswered(
  unread: readonly UnreadLine[],
  corrections: readonly Correction[],
): UnreadLine[] {
  return unread.filter(({ line }) => !corrections.some(({ lines }) => holds(lines, line)));
}

function holds([first, last]: LineRange, line: number): boolean {
  return first <= line && line <= last;
}
