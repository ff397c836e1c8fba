import type { MeasureNumber } from '../../model/measure-number.ts';
import type { BodyMention, Plan, UnreadLine } from '../../model/plan.ts';

/** The outline of a plan for programs. Titles and names are as in the text, without numbers. */
export interface PlanOutline {
  parts: string[];
  sections: string[];
  measures: {
    number: MeasureNumber;
    /** Titles of its part and section; null where it stands in none. */
    part: string | null;
    section: string | null;
    /** Named bodies in the text's order; words that leave a list open are no bodies. */
    lead: string[];
    support: string[];
  }[];
  unread: UnreadLine[];
}

/** A plan in, its outline out. */
export function outlineJson(plan: Plan): PlanOutline {
  const titleOf = (headings: readonly { title: string }[], ordinal: number | null) =>
    ordinal === null ? null : (headings[ordinal - 1]?.title ?? null);
  return {
    parts: plan.parts.map(({ title }) => title),
    sections: plan.sections.map(({ title }) => title),
    measures: plan.measures.map(({ number, part, section, responsibility }) => ({
      number,
      part: titleOf(plan.parts, part),
      section: titleOf(plan.sections, section),
      lead: names(responsibility?.lead),
      support: names(responsibility?.support),
    })),
    unread: plan.unread.map(({ line, reason }) => ({ line, reason })),
  };
}

function names(mentions: readonly BodyMention[] = []): string[] {
  return mentions.filter(({ kind }) => kind === 'named').map(({ name }) => name);
}
