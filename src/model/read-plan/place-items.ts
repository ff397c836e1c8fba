import type { Measure, Part, Section, UnreadLine } from '../plan.ts';
import type { Claim } from './claims.ts';
import { readHeading } from './headings.ts';
import type { Item } from './items.ts';
import type { Role } from './levels.ts';
import { MARKER_RANKS } from './markers.ts';
import { readMeasure } from './measures.ts';
import type { Reading } from './reading.ts';

/** A numbered item and what it is. */
export interface RoledItem {
  readonly item: Item;
  readonly role: Role;
}

/** The numbered body of a plan. */
export interface Placed {
  parts: Part[];
  sections: Section[];
  measures: Measure[];
  claims: Claim[];
  remarks: UnreadLine[];
}

/** Reads every item in order; each measure stands in the part and section that were opened last. */
export function placeItems(
  reading: Reading,
  items: readonly RoledItem[],
  firstLeads: boolean,
): Placed {
  const placed: Placed = { parts: [], sections: [], measures: [], claims: [], remarks: [] };
  let part: number | null = null;
  let section: number | null = null;
  let leads = firstLeads;
  const formOf = (role: Role) => items.find((entry) => entry.role === role)?.item.marker.form;
  const [partForm, sectionForm] = [formOf('part'), formOf('section')];

  for (const [index, { item, role }] of items.entries()) {
    const { form } = item.marker;
    if (form === partForm || form === sectionForm) section = null;
    if (form === partForm) part = null;
    if (role === 'measure') {
      const place = { ordinal: placed.measures.length + 1, part, section };
      const { measure, claims, remarks, saysFirstLeads } = readMeasure(reading, item, place, leads);
      leads ||= saysFirstLeads;
      placed.measures.push(measure);
      placed.claims.push(...claims);
      placed.remarks.push(...remarks);
      continue;
    }
    const { heading, claims, isBare } = readHeading(reading, item, role);
    placed.claims.push(...claims);
    if (isBare && !standsAbove(item, items[index + 1]?.item)) {
      placed.remarks.push({
        line: heading.lines[0],
        reason: `nothing stands under the heading ${heading.marker}${heading.title}: compare with the printed text and restore what is missing.`,
      });
    }
    if (role === 'part') {
      section = null;
      part = placed.parts.push({ ordinal: placed.parts.length + 1, ...heading });
    } else if (role === 'section') {
      section = placed.sections.push({ ordinal: placed.sections.length + 1, part, ...heading });
    }
  }
  return placed;
}

function standsAbove(item: Item, next: Item | undefined): boolean {
  return next !== undefined && MARKER_RANKS[next.marker.form] > MARKER_RANKS[item.marker.form];
}
