import type { UnreadLine } from '../plan.ts';
import type { Item } from './items.ts';
import { MARKER_RANKS, type MarkerForm } from './markers.ts';

/** A numbered item and where its first line stands in the source. */
export interface NumberedLine {
  readonly item: Item;
  readonly line: number;
}

/**
 * Tells gaps and repetitions. Each form of numbering counts on by one; it may begin anew after an
 * item that stands higher.
 */
export function findNumberingFaults(items: readonly NumberedLine[]): UnreadLine[] {
  const last = new Map<MarkerForm, NumberedLine>();
  const mayBeginAnew = new Set<MarkerForm>();
  const faults: UnreadLine[] = [];
  for (const current of items) {
    const { form, number, text } = current.item.marker;
    const previous = last.get(form);
    const expected = (previous?.item.marker.number ?? 0) + 1;
    const beginsAnew = number === 1 && mayBeginAnew.has(form);
    if (number !== expected && !beginsAnew) {
      faults.push({ line: current.line, reason: describe(text, number, expected, previous) });
    }
    last.set(form, current);
    mayBeginAnew.delete(form);
    for (const lower of Object.keys(MARKER_RANKS) as MarkerForm[]) {
      if (MARKER_RANKS[lower] > MARKER_RANKS[form]) mayBeginAnew.add(lower);
    }
  }
  return faults;
}

function describe(
  printed: string,
  number: number,
  expected: number,
  previous: NumberedLine | undefined,
): string {
  const after = previous
    ? `it follows ${previous.item.marker.text} on line ${previous.line}`
    : 'nothing numbered in this form stands before it';
  const check = 'compare with the printed text and correct the number or restore what is missing.';
  if (number > expected) {
    const missing = number - expected === 1 ? `${expected}` : `${expected} to ${number - 1}`;
    return `${printed} leaves a gap in the numbering (${missing} missing): ${after}; ${check}`;
  }
  return `${printed} repeats a number or goes back: ${after}; ${check}`;
}
