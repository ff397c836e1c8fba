import type { Locale } from '../i18n/locales.ts';
import { breakableParts } from './breakable-parts.ts';
import { keptTogether, type Piece } from './kept-together.ts';
import { languageRuns } from './language-runs.ts';

/** What stands in one language: parts between which a line may end, each of pieces that may be kept together. */
export interface SetRun {
  /** The language of the run where it is not the language of the text around it; else null. */
  locale: Locale | null;
  parts: Piece[][];
}

/** What a text is, which says how it ends: a heading also ends its lines between words in Chinese. */
export type KindOfText = 'heading' | 'lead' | 'plain';

/**
 * A text as it is set: its languages, where its lines may end, and what they keep together. All
 * pieces, joined, are the text. Neither
 * heading nor lead leave less than four Chinese characters on their last line.
 */
export function setText(text: string, locale: Locale, kind: KindOfText): SetRun[] {
  let before = 0;
  return languageRuns(text, locale).map((run, index, all) => {
    const isEnd = index === all.length - 1;
    const isLead = kind === 'lead';
    const parts =
      kind === 'heading'
        ? partsOfHeading(run.text, run.locale ?? locale)
        : [keptTogether(run.text, { before, keepsCounts: isLead, keepsEnd: isEnd && isLead })];
    before += run.text.length;
    return { locale: run.locale, parts };
  });
}

function partsOfHeading(text: string, locale: Locale): Piece[][] {
  const parts = breakableParts(text, locale);
  // Where it is told where lines end, they end nowhere else.
  return parts.length > 1 ? parts.map(withSigns) : [keptTogether(text, { keepsCounts: true })];
}

/** A sign and what stands before it: no line begins with a comma, be it too short for a word. */
const sign = /[^\s][，、；：]/gu;

function withSigns(part: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: match, index } of part.matchAll(sign)) {
    pieces.push({ text: part.slice(from, index), isKept: false }, { text: match, isKept: true });
    from = index + match.length;
  }
  return [...pieces, { text: part.slice(from), isKept: false }].filter(({ text }) => text !== '');
}
