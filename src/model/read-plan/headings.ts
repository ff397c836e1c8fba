import type { Part, SegmentKind } from '../plan.ts';
import type { Claim } from './claims.ts';
import { type Stretch, spanOf } from './clean-text.ts';
import type { Item } from './items.ts';
import type { Role } from './levels.ts';
import { type Reading, paragraphStartsIn } from './reading.ts';
import { findStatements } from './responsibility.ts';

/** A heading as a part or section has it, and the claims on the text that it makes. */
export interface ReadHeading {
  heading: Omit<Part, 'ordinal'>;
  claims: Claim[];
  /** True where nothing but the heading was found. */
  isBare: boolean;
}

const KINDS = {
  part: 'part-heading',
  section: 'section-heading',
  heading: 'other',
  measure: 'other',
  principle: 'other',
  aside: 'other',
} as const satisfies Record<Role, SegmentKind>;

/**
 * Reads the heading that a part or section begins with: up to the first 。 or the end of its
 * paragraph. Running text below it, and bodies named in it, belong to no measure and are told.
 */
export function readHeading(reading: Reading, item: Item, role: Role): ReadHeading {
  const { clean } = reading;
  const isLeftOut = role === 'principle' || role === 'aside';
  const titleFrom = item.from + item.marker.length;
  const starts = paragraphStartsIn(reading, item);
  const next = starts.find((start) => start > item.marker.length);
  const paragraphEnd = next === undefined ? item.to : item.from + next;
  const fullStop = clean.text.slice(titleFrom, paragraphEnd).indexOf('。');
  const headingEnd = fullStop === -1 ? paragraphEnd : titleFrom + fullStop + 1;
  const lineEnd = isLeftOut ? item.to : headingEnd;
  const [statement] =
    role === 'principle'
      ? []
      : findStatements(clean.text.slice(titleFrom, lineEnd), [0]).statements;
  const end = statement ? titleFrom + statement.from : lineEnd;
  const heading = { from: item.from, to: end };
  const title = spanOf(clean, { from: titleFrom, to: end }).text.replace(/[。：:]$/u, '');
  const reasons = {
    heading: `${item.marker.text} is a third level of headings, and a plan is read with two (parts and sections): nothing to do, unless it should be a part or section.`,
    principle: `${item.marker.text} stands under a heading of aims and principles and names no body, so it was not taken for a measure: nothing to do, unless it is one.`,
    bodies: `the heading ${item.marker.text} names responsible bodies, not a measure: correct the bodies of the measures below it, if these lead them.`,
    text: `text under the heading ${item.marker.text} that stands in no numbered measure: nothing to do, unless it is one.`,
  };
  return {
    isBare: !isLeftOut && clean.text.slice(end, item.to).trim() === '',
    heading: { marker: item.marker.text, title, ...spanOf(clean, heading) },
    claims: [
      {
        kind: KINDS[role],
        ...heading,
        reason: isLeftOut ? reasons.principle : reasons.heading,
      },
      { kind: 'other', from: end, to: lineEnd, reason: reasons.bodies },
      ...paragraphsOf(reading, { from: lineEnd, to: item.to }).map((stretch) => ({
        kind: 'other' as const,
        ...stretch,
        reason: reasons.text,
      })),
    ],
  };
}

function paragraphsOf(reading: Reading, stretch: Stretch): Stretch[] {
  if (stretch.to <= stretch.from) return [];
  const starts = paragraphStartsIn(reading, stretch);
  return starts.map((start, index) => ({
    from: stretch.from + start,
    to: stretch.from + (starts[index + 1] ?? stretch.to - stretch.from),
  }));
}
