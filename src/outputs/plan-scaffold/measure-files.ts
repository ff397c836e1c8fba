import type { Locale } from '../../i18n/locales.ts';
import { explainerHeadings, explainerParts } from '../../model/explainer.ts';
import type { Measure } from '../../model/plan.ts';
import { emptyText, noAliases } from './empty-text.ts';

/** The content of a measure's `facts.yaml`, with one entry per sentence, to be filled. */
export function factsOf(measure: Measure) {
  return {
    number: measure.number,
    title: emptyText(),
    question: emptyText(),
    answer: emptyText(),
    for: emptyText(),
    offers: emptyText(),
    strength: '',
    sentences: measure.sentences.map(() => ({ strength: '', evidence: [], evidence_en: [] })),
    topics: [],
    instruments: [],
    national_provisions: [],
    aliases: noAliases(),
    related: [],
    reviewed: null,
  };
}

/** The explainer of a measure in one language: its headings, with nothing below them yet. */
export function explainerIn(locale: Locale): string {
  return explainerParts.map((part) => `## ${explainerHeadings[locale][part]}\n`).join('\n');
}
