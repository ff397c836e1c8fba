import type { MeasureNumber } from './measure-number.ts';

/**
 * What a plan of this kind is made of, as read from its text: no translation, no explanation.
 * Every text is as shown to readers: page starts, blank lines and page footers are gone,
 * lines are joined with nothing between, nothing else is changed.
 */

/** First and last physical line in the source file, counted from 1, both inclusive. */
export type LineRange = readonly [first: number, last: number];

export interface TextSpan {
  text: string;
  lines: LineRange;
}

/** Ends at 。 and only there. `id` is `s1`, `s2` … within its measure, notice or preamble. */
export interface Sentence extends TextSpan {
  id: `s${number}`;
}

/**
 * One entry of a list of responsible bodies.
 * `named`: a body, `name` as printed (or, where the text defines a collective name, that name).
 * `open`: words that leave the list open (等市级有关部门): no body.
 */
export interface BodyMention {
  kind: 'named' | 'open';
  name: string;
  /** The words of the text that stand for it: differs from `name` only for a defined collective. */
  text: string;
}

/**
 * Who is responsible for a measure, by all of its brackets. `text` is the bracket that closes it,
 * brackets included; '' where none does and the words stand amid its sentences.
 */
export interface Responsibility extends TextSpan {
  lead: BodyMention[];
  support: BodyMention[];
}

export interface Measure {
  /**
   * As printed: 第三条 and 3． are both 3. Where numbering begins anew, addresses and files know a
   * measure by what `withDistinctNumbers` puts in its place.
   */
  number: MeasureNumber;
  /** 1, 2, 3 … through the whole plan: differs from `number` where numbering begins anew in each part. */
  ordinal: number;
  /** The marker as printed, for example `8．`. */
  marker: string;
  /** Ordinal of its part; null in a plan without parts. */
  part: number | null;
  /** Ordinal of its section; null for a measure that stands in none. */
  section: number | null;
  sentences: Sentence[];
  responsibility: Responsibility | null;
  /** From after the marker to the end of the responsibility bracket. */
  text: string;
  lines: LineRange;
}

export interface Part extends TextSpan {
  ordinal: number;
  /** As printed: `一、`. */
  marker: string;
  title: string;
}

export interface Section extends TextSpan {
  /** 1, 2, 3 … through the whole plan. */
  ordinal: number;
  /** As printed: `（一）`. */
  marker: string;
  title: string;
  part: number | null;
}

/** What stands before the plan itself: the notice that issues it. */
export interface Notice {
  title: TextSpan;
  documentNumber: TextSpan | null;
  addressees: TextSpan | null;
  sentences: Sentence[];
  signatory: TextSpan | null;
  date: TextSpan | null;
  releaseNote: TextSpan | null;
  lines: LineRange;
}

export type SegmentKind =
  | 'notice-title'
  | 'document-number'
  | 'addressees'
  | 'notice-sentence'
  | 'signatory'
  | 'date'
  | 'release-note'
  | 'plan-title'
  | 'preamble-sentence'
  | 'part-heading'
  | 'section-heading'
  | 'measure-marker'
  | 'measure-sentence'
  | 'responsibility'
  | 'other';

/** A piece of the cleaned source. Joined in order, the segments give the whole of it back. */
export interface Segment extends TextSpan {
  kind: SegmentKind;
}

/** A line that was not understood, with the reason and what to do. Line numbers count from 1. */
export interface UnreadLine {
  line: number;
  reason: string;
  /** What a correction would have to say: what the lines are, or which bodies they name. */
  mend?: 'is' | 'bodies';
}

export interface Plan {
  notice: Notice | null;
  title: TextSpan | null;
  preamble: Sentence[];
  parts: Part[];
  sections: Section[];
  measures: Measure[];
  segments: Segment[];
  unread: UnreadLine[];
}
