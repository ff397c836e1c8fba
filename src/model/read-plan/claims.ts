import type { Segment, SegmentKind, UnreadLine } from '../plan.ts';
import { type CleanText, type Stretch, lineNumberAt, spanOf } from './clean-text.ts';

/** A stretch of the cleaned text that one reader has understood, or, as `other`, could not place. */
export interface Claim extends Stretch {
  readonly kind: SegmentKind;
  /** For `other`: why it has no place, and what to do. */
  readonly reason?: string;
}

const UNCLAIMED =
  'this text has no place in the plan as it was read: compare it with the printed text, and correct what it is.';

/**
 * Lays claims side by side over the whole text. What nobody claimed becomes `other`, white space
 * goes with what stands before it; so the segments joined are the text.
 */
export function layOut(
  clean: CleanText,
  claims: readonly Claim[],
): {
  segments: Segment[];
  unread: UnreadLine[];
} {
  const segments: Segment[] = [];
  const unread: UnreadLine[] = [];
  for (const claim of withGapsFilled(clean, claims)) {
    const { text, lines } = spanOf(clean, claim);
    segments.push({ kind: claim.kind, text: clean.text.slice(claim.from, claim.to), lines });
    if (claim.kind !== 'other' || text === '') continue;
    unread.push({
      line: lineNumberAt(clean, claim.from),
      reason: claim.reason ?? UNCLAIMED,
      mend: 'is',
    });
  }
  return { segments, unread };
}

function withGapsFilled(clean: CleanText, claims: readonly Claim[]): Claim[] {
  const sorted = claims
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const filled: Claim[] = [];
  let reached = 0;
  const fillTo = (to: number) => {
    if (to <= reached) return;
    const last = filled.at(-1);
    if (last && clean.text.slice(reached, to).trim() === '') {
      filled[filled.length - 1] = { ...last, to };
    } else {
      filled.push({ kind: 'other', from: reached, to });
    }
    reached = to;
  };
  for (const claim of sorted) {
    fillTo(claim.from);
    if (claim.to <= reached) continue;
    filled.push({ ...claim, from: reached });
    reached = claim.to;
  }
  fillTo(clean.text.length);
  return filled;
}
