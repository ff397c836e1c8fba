import type { Notice, SegmentKind, Sentence, TextSpan } from '../plan.ts';
import type { Claim } from './claims.ts';
import { type CleanText, type Stretch, spanOf, stretchOfLines } from './clean-text.ts';
import { findSigningDate, kindOfLine } from './line-kinds.ts';
import { readSentences } from './sentences.ts';
import { readTitle } from './titles.ts';

/** What stands before the first numbered item. */
export interface FrontMatter {
  notice: Notice | null;
  title: TextSpan | null;
  preamble: Sentence[];
  claims: Claim[];
}

const ISSUES_SOMETHING = /(?:通知|函|通告|公告|批复)$/u;
const MOST_ADDRESSEE_LINES = 8;

/**
 * Reads the lines before the first numbered item, of which there are `end`: a notice (title,
 * number, addressees, sentences, signatory, date, release note), the plan's title, its preamble.
 * Where a document is addressed and goes straight on to its measures, its title stands in the
 * notice, the plan has none of its own, and its sentences are the preamble.
 */
export function readFrontMatter(
  clean: CleanText,
  paragraphEnds: readonly boolean[],
  end: number,
): FrontMatter {
  return new FrontReader(clean, paragraphEnds, end).read();
}

class FrontReader {
  private readonly clean: CleanText;
  private readonly ends: readonly boolean[];
  private readonly end: number;
  private readonly texts: readonly string[];
  private readonly claims: Claim[] = [];
  private at = 0;

  constructor(clean: CleanText, ends: readonly boolean[], end: number) {
    this.clean = clean;
    this.ends = ends;
    this.end = end;
    this.texts = clean.lines.slice(0, end).map(({ text }) => text);
  }

  read(): FrontMatter {
    const numberBefore = this.takeLine('document-number');
    this.takeLabels();
    const heading = this.titleAt(this.at);
    const headingLines = [this.at, heading] as const;
    this.at = heading;
    const number = numberBefore ?? this.takeLine('document-number');
    this.takeLabels();
    const addressees = this.findAddressees();
    const title = this.spanOfLines(...headingLines);
    const issues = number !== null || addressees !== null || ISSUES_SOMETHING.test(title?.text ?? '');
    if (!issues) {
      if (title) this.claim('plan-title', ...headingLines);
      return { notice: null, title, preamble: this.takePreamble(), claims: this.claims };
    }
    if (title) this.claim('notice-title', ...headingLines);
    const addressed = addressees === null ? null : this.take('addressees', addressees);
    return this.readNotice(title, number, addressed);
  }
}
