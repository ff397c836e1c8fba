import { withDistinctNumbers } from './distinct-numbers.ts';
import type { LineRange, Measure, Plan, TextSpan } from './plan.ts';

/** One piece of official text that has one translation. */
export interface TranslationUnit {
  /** The key of its translation: `notice-s1`, `part-1`, `measure-8-s1`, `measure-8-responsible` … */
  id: string;
  /** The official words. */
  text: string;
  lines: LineRange;
}

/**
 * A plan in, its translation units out, in document order. Parts and sections are represented by
 * their titles, without the marker. Measures are named by their distinct numbers.
 */
export function translationUnits(plan: Plan): TranslationUnit[] {
  const units = [
    ...noticeUnits(plan),
    ...unit('plan-title', plan.title),
    ...plan.preamble.flatMap((sentence) => unit(`preamble-${sentence.id}`, sentence)),
    ...plan.parts.flatMap((part) => headingUnit(`part-${part.ordinal}`, part)),
    ...plan.sections.flatMap((section) => headingUnit(`section-${section.ordinal}`, section)),
    ...withDistinctNumbers(plan).measures.flatMap(measureUnits),
  ];
  return units.sort((a, b) => a.lines[0] - b.lines[0]);
}

function noticeUnits({ notice }: Plan): TranslationUnit[] {
  if (!notice) return [];
  return [
    ...unit('notice-title', notice.title),
    ...unit('document-number', notice.documentNumber),
    ...unit('addressees', notice.addressees),
    ...notice.sentences.flatMap((sentence) => unit(`notice-${sentence.id}`, sentence)),
    ...unit('signatory', notice.signatory),
    ...unit('date', notice.date),
    ...unit('release-note', notice.releaseNote),
  ];
}

function measureUnits(measure: Measure): TranslationUnit[] {
  const key = `measure-${measure.number}`;
  return [
    ...measure.sentences.flatMap((sentence) => unit(`${key}-${sentence.id}`, sentence)),
    ...unit(`${key}-responsible`, measure.responsibility),
  ];
}

function headingUnit(id: string, { title, lines }: { title: string; lines: LineRange }) {
  return [{ id, text: title, lines }];
}

function unit(id: string, span: TextSpan | null): TranslationUnit[] {
  return span && span.text !== '' ? [{ id, text: span.text, lines: span.lines }] : [];
}
