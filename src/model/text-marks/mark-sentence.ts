import type { GlossaryTerm } from '../../schema/glossary.ts';
import { findAll, keepLongest, markText, type MarkedPiece, type TermRange } from './mark-text.ts';
import { findForm } from './term-forms.ts';

export interface SentenceToMark {
  zh: string;
  en: string;
  evidence: readonly string[];
  evidenceEn: readonly string[];
}

export interface MarkedSentence {
  zh: MarkedPiece[];
  en: MarkedPiece[];
  /** Slugs of the glossary terms that are marked, in the order of the Chinese. */
  terms: string[];
}

/** Marks glossary terms (each at its first place) and the words that show the strength. */
export function markSentence(
  { zh, en, evidence, evidenceEn }: SentenceToMark,
  glossary: readonly GlossaryTerm[],
): MarkedSentence {
  const zhTerms = keepLongest(
    glossary.flatMap((term) =>
      firstOf(term.in_text.flatMap((form) => rangeOf(zh, form, term.slug))),
    ),
  );
  const marked = glossary.filter((term) => zhTerms.some((range) => range.term === term.slug));
  const enTerms = keepLongest(
    marked.flatMap((term) => {
      const ranges = term.forms.map((form) => findForm(en, form)).filter((range) => range !== null);
      return firstOf(keepLongest(ranges)).map((range) => ({ ...range, term: term.slug }));
    }),
  );
  return {
    zh: markText(zh, { terms: zhTerms, evidence: findAll(zh, evidence) }),
    en: markText(en, { terms: enTerms, evidence: findAll(en, evidenceEn) }),
    terms: zhTerms.map((range) => range.term),
  };
}

function rangeOf(text: string, form: string, term: string): TermRange[] {
  const start = text.indexOf(form);
  return start < 0 ? [] : [{ start, end: start + form.length, term }];
}

function firstOf<T extends { start: number }>(ranges: readonly T[]): T[] {
  return [...ranges].sort((a, b) => a.start - b.start).slice(0, 1);
}
