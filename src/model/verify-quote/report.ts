import type { Locale } from '../../i18n/locales.ts';
import type { QuotableUnit } from './quotable.ts';

/** A unit of the text that a stretch of a quote comes from. */
export interface Place {
  unit: QuotableUnit;
  locale: Locale;
  /** Whether the quote has all of it. */
  whole: boolean;
}

/** What is worth knowing of a stretch that is quoted rightly, or nearly. */
export type Note =
  /** It is in traditional characters; the text is in simplified ones. */
  | 'traditional'
  /** It ends with a stop where the text goes on. */
  | 'closedEarly'
  /** The same words stand in other places, too. */
  | 'elsewhere'
  /** It follows the stretch before it without an ellipsis, and something in between is left out. */
  | 'skipped'
  /** It is joined to the stretch before it within one sentence, and comes from another place. */
  | 'spliced'
  /** An ellipsis stands before it, and it comes from another measure or from further up. */
  | 'jumped';

/** A stretch of text as a reader sees it. */
export interface TextRun {
  /** `added`: in the quote and not in the text. `missing`: in the text and not in the quote. */
  kind: 'same' | 'added' | 'missing';
  text: string;
}

export interface Finding {
  verdict: 'verbatim' | 'departs' | 'absent';
  runs: TextRun[];
  places: Place[];
  notes: Note[];
}

/** What is said of a whole quote. `spliced`: every word is the plan’s, their order is not. */
export type Verdict =
  'empty' | 'tooShort' | 'tooLong' | 'verbatim' | 'spliced' | 'departs' | 'absent';

export interface QuoteReport {
  verdict: Verdict;
  findings: Finding[];
}
