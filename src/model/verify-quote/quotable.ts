import type { MeasureNumber } from '../measure-number.ts';
import type { Localized } from '../../i18n/locales.ts';

/** A piece of the plan that can be quoted, in every language; in the order of the text. */
export interface QuotableUnit extends Localized {
  kind:
    | 'notice'
    | 'preamble'
    | 'part'
    | 'section'
    /** A sentence of a measure. */
    | 'sentence'
    /** The bracket with the bodies responsible. */
    | 'responsible';
  /** Of the part, section or measure; 0 in the notice and the preamble. */
  number: MeasureNumber;
  /** 1, 2, 3 … within a measure; else 0. */
  sentence: number;
  /** What is printed before it, for example `8．`; may be empty. */
  marker: string;
}

/** What quotes are compared with. */
export interface QuoteCorpus {
  units: QuotableUnit[];
  /** Pairs without a gap: a traditional character, then the simplified one of the text. */
  traditional: string;
  /**
   * What may stand beside quoted words and is none of them, as regular expressions: labels, citations.
   * Their groups `measure` and `sentence` are what they name.
   */
  asides: string[];
}
