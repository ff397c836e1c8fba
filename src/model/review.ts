import { localeCodes, type Locale, type Localized } from '../i18n/locales.ts';
import type { Guide } from '../schema/guide.ts';
import type { MeasureFacts, Reviewer } from '../schema/measure-facts.ts';
import { sha256 } from './sha256.ts';

/** A second reading. */
export interface Review {
  date: string;
  /** Null where the record does not say. */
  by: Reviewer | null;
}

/** All of a measure that a second reading covers. */
export interface ReviewedMeasure {
  facts: Pick<MeasureFacts, 'title' | 'question' | 'answer' | 'for' | 'offers' | 'today'>;
  sentences: readonly Localized[];
  responsibility: Localized | null;
  explainers: Localized<{ source: string }>;
}

/**
 * SHA-256 of what a second reading covers, in all languages that have
 * texts of their own: title, question, answer, for whom, what
 * is offered, the line on today, the sentences and the bracket with their translations, and the
 * explainers, but for white space around these. Hashed is their JSON, with the keys of every object sorted and no space between.
 */
export function reviewedSha256({
  facts,
  sentences,
  responsibility,
  explainers,
}: ReviewedMeasure): string {
  const { title, question, answer, for: forWhom, offers, today } = facts;
  const words = (texts: Localized) => inWritten((locale) => texts[locale]);
  return sha256(
    canonicalJson({
      title: words(title),
      question: words(question),
      answer: words(answer),
      for: words(forWhom),
      offers: words(offers),
      today: today && words(today),
      sentences: sentences.map(words),
      responsibility: responsibility && words(responsibility),
      explainers: inWritten((locale) => explainers[locale].source.trim()),
    }),
  );
}

/** The second reading of a measure; null for none, and where its texts are no longer those read. */
export function reviewOf(
  measure: ReviewedMeasure & { facts: Pick<MeasureFacts, 'reviewed'> },
): Review | null {
  const { reviewed } = measure.facts;
  if (reviewed?.of_sha256 !== reviewedSha256(measure)) return null;
  return { date: reviewed.date, by: reviewed.by };
}

/** SHA-256 of a guide as a second reading covers it: all of its file but the record of the reading. */
export function guideSha256(guide: Guide): string {
  return sha256(canonicalJson({ ...guide, reviewed: undefined }));
}

/** The second reading of a guide; null for none, and where its texts are no longer those read. */
export function reviewOfGuide(guide: Guide): Review | null {
  const { reviewed } = guide;
  if (reviewed?.of_sha256 !== guideSha256(guide)) return null;
  return { date: reviewed.date, by: reviewed.by };
}

/** What derives from other texts is read with them. */
function inWritten<T>(make: (locale: Locale) => T): Record<string, T> {
  return Object.fromEntries(localeCodes.map((locale) => [locale, make(locale)]));
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
