import type { Locale } from '../../i18n/locales.ts';
import type { QuotableUnit } from './quotable.ts';

/** A unit of the text that a stretch of a quote comes from. */
export interface Place {
  unit: QuotableUnit;
  locale: Locale;
  /** Whether the quote has all of it. */
  whole: boolean;
}

/** What is worth knowing of a stretch of a quote. */
export type Note =
  /** It is in traditional characters; the text is in simplified ones. */
  | 'traditional'
  /** Its first letter is in another case. */
  | 'capital'
  /** It ends with a stop where the text goes on. */
  | 'closedEarly'
  /** The same words stand in other places, too. */
  | 'elsewhere'
  /** It follows the stretch before it without an ellipsis, and something in between is left out. */
  | 'skipped'
  /** It is joined to the stretch before it within one sentence, and comes from another place. */
  | 'spliced'
  /** An ellipsis stands before it, and it comes from another measure or from further up. */
  | 'jumped'
  /** It comes from another place than the stretch before it. */
  | 'moved';

/** A stretch of text as a reader sees it. */
export interface TextRun {
  /**
   * `added`: in the quote and not in the text. `missing`: in the text and not in the quote, which
   * goes on as if nothing were. `omitted`: before, after or between what is quoted. `limit`: such
   * words where they limit what the sentence says.
   */
  kind: 'same' | 'added' | 'missing' | 'omitted' | 'limit';
  text: string;
}

/** What is said of a stretch, the gravest first. `verbatim` is never said where another holds. */
export type FindingVerdict =
  /** It is not there. */
  | 'absent'
  /** Words are altered, dropped or put in. */
  | 'departs'
  /** Its words are there; words that limit what they say are left out. */
  | 'limited'
  /** Words are left out at an ellipsis, or after a stop that is not in the text. */
  | 'shortened'
  /** Its first letter is in another case. */
  | 'capital'
  /** It is part of a sentence, as it stands there. */
  | 'part'
  | 'verbatim';

/** From the gravest to the best. */
export const findingVerdicts = [
  'absent',
  'departs',
  'limited',
  'shortened',
  'capital',
  'part',
  'verbatim',
] as const satisfies readonly FindingVerdict[];

export interface Finding {
  verdict: FindingVerdict;
  runs: TextRun[];
  places: Place[];
  notes: Note[];
  /** Words left out that limit what the sentence says. */
  limits: string[];
}

/** What is said of a whole quote. `spliced`: its pieces are the plan’s, from several places. */
export type Verdict = 'empty' | 'tooShort' | 'tooLong' | 'spliced' | FindingVerdict;

export interface QuoteReport {
  verdict: Verdict;
  findings: Finding[];
  /** Of all findings, each once. */
  limits: string[];
}
