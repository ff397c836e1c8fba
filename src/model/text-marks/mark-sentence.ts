import {
  isTranslationLocale,
  localize,
  officialLocale,
  type Localized,
  type TranslationLocale,
} from '../../i18n/locales.ts';
import type { GlossaryTerm } from '../../schema/glossary.ts';
import type { Limb } from '../../schema/measure-facts.ts';
import { findAll, keepLongest, markText, type MarkedPiece, type TermRange } from './mark-text.ts';
import { findForm } from './term-forms.ts';

export interface MarkedSentence extends Localized<MarkedPiece[]> {
  /** Slugs of the glossary terms that are marked, in the order of the official text. */
  terms: string[];
}

/**
 * Marks glossary terms (each at its first place) and the words that show the strength of each limb,
 * in every language of a sentence.
 */
export function markSentence(
  {
    texts,
    strengths,
  }: { texts: Localized; strengths: readonly Pick<Limb, 'strength' | 'evidence'>[] },
  glossary: readonly GlossaryTerm[],
): MarkedSentence {
  const officialTerms = keepLongest(
    glossary.flatMap((term) =>
      firstOf(term.in_text.flatMap((form) => rangeOf(texts[officialLocale], form, term.slug))),
    ),
  );
  const marked = glossary.filter(({ slug }) => officialTerms.some(({ term }) => term === slug));
  return {
    ...localize((locale) =>
      markText(texts[locale], {
        terms: isTranslationLocale(locale)
          ? renderedTerms(texts[locale], marked, locale)
          : officialTerms,
        strengths: strengths.flatMap(({ strength, evidence }) =>
          findAll(texts[locale], evidence[locale]).map((range) => ({ ...range, strength })),
        ),
      }),
    ),
    terms: officialTerms.map(({ term }) => term),
  };
}

/** Where a translation renders the terms: each at its first place. */
function renderedTerms(
  text: string,
  terms: readonly GlossaryTerm[],
  locale: TranslationLocale,
): TermRange[] {
  return keepLongest(
    terms.flatMap(({ slug, renderings }) => {
      const ranges = renderings[locale].forms
        .map((form) => findForm(text, form))
        .filter((range) => range !== null);
      return firstOf(keepLongest(ranges)).map((range) => ({ ...range, term: slug }));
    }),
  );
}

function rangeOf(text: string, form: string, term: string): TermRange[] {
  const start = text.indexOf(form);
  return start < 0 ? [] : [{ start, end: start + form.length, term }];
}

function firstOf<T extends { start: number }>(ranges: readonly T[]): T[] {
  return [...ranges].sort((a, b) => a.start - b.start).slice(0, 1);
}
